package org.tertulia.sessions.clocks;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.sessions.whole.Known;

/**
 * All clocks that were armed and not removed.
 *
 * @param parentsUsed for each ended clock that has a parent, how long the parent had run by then
 */
public record Clocks(PMap<ClockId, Clock> byId, PMap<ClockId, Long> parentsUsed) {
    public static final Clocks NONE = new Clocks(HashTreePMap.empty(), HashTreePMap.empty());

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
            case ClockEvent.ClockEnded ended -> ended(at(event), ended.leftMillis());
            case ClockEvent.ClockRemoved removed -> without(removed.clock());
        };
    }

    /** How long the parent of an ended clock has run since that clock ended. */
    long ranSinceEndOf(ClockId id, long now) {
        var parent = Known.sure(parentOf(Known.in(byId, id)), id);
        return parent.usedMillis(now) - Known.in(parentsUsed, id);
    }

    /** The event does not say when it happened, but a running clock does. A clock is paused when its parent is. */
    private Clocks ended(Clock clock, long left) {
        var at = clock.phase() == ClockPhase.RUNNING ? clock.endsAt() - left : 0;
        var parent = parentOf(clock);
        var used = parent == null ? parentsUsed : parentsUsed.plus(clock.id(), parent.usedMillis(at));
        return new Clocks(byId.plus(clock.id(), clock.ended(left)), used);
    }

    private @Nullable Clock parentOf(Clock clock) {
        return clock.parent() == null ? null : byId.get(clock.parent());
    }

    private Clocks without(ClockId id) {
        return new Clocks(byId.minus(id), parentsUsed.minus(id));
    }

    private Clock at(ClockEvent event) {
        return Known.in(byId, event.clock());
    }

    private Clocks put(Clock clock) {
        return new Clocks(byId.plus(clock.id(), clock), parentsUsed);
    }
}
