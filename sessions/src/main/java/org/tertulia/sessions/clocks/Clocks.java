package org.tertulia.sessions.clocks;

import java.util.Comparator;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.sessions.whole.Known;

/** All clocks that were armed and not removed. */
public record Clocks(PMap<ClockId, Clock> byId) {
    public static final Clocks NONE = new Clocks(HashTreePMap.empty());

    boolean runs(ClockId id) {
        var clock = byId.get(id);
        return clock != null && clock.phase() == ClockPhase.RUNNING;
    }

    List<Clock> childrenOf(ClockId parent) {
        return byId.values().stream()
                .filter(clock -> parent.equals(clock.parent()))
                .sorted(Comparator.comparing(clock -> clock.id().value()))
                .toList();
    }

    Clocks evolve(ClockEvent event) {
        return switch (event) {
            case ClockEvent.ClockArmed armed -> put(Clock.armed(armed.clock(), armed.parent(), armed.lengthMillis()));
            case ClockEvent.ClockStarted started -> put(at(event).started(started.endsAt()));
            case ClockEvent.ClockPaused paused -> put(at(event).paused(paused.leftMillis(), paused.heldByParent()));
            case ClockEvent.ClockAdjusted adjusted -> put(at(event).adjusted(adjusted.byMillis()));
            case ClockEvent.ClockEnded ended -> put(at(event).ended(ended.leftMillis()));
            case ClockEvent.ClockRemoved removed -> new Clocks(byId.minus(removed.clock()));
        };
    }

    private Clock at(ClockEvent event) {
        return Known.in(byId, event.clock());
    }

    private Clocks put(Clock clock) {
        return new Clocks(byId.plus(clock.id(), clock));
    }
}
