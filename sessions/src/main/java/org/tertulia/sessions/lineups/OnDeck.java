package org.tertulia.sessions.lineups;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.SegmentPhase;

/** Which turns come next: the first waiting turn of each running segment, and of the next segment. */
final class OnDeck {
    private OnDeck() {}

    static Set<TurnId> of(LineUpsState state) {
        var ready = new HashSet<TurnId>();
        var next = next(state);
        for (var segment : state.programme().segments()) {
            if (state.isOpen(segment.id()) || segment.equals(next)) {
                addFirstWaiting(state, segment.id(), ready);
            }
        }
        return ready;
    }

    static boolean isReady(LineUpsState state, Turn turn) {
        return turn.waits() && of(state).contains(turn.id());
    }

    /** The turns that came on deck or are no longer on deck. */
    static Set<EntityKey> changed(LineUpsState before, LineUpsState after) {
        var ready = of(before);
        var readyNow = of(after);
        return Stream.concat(ready.stream(), readyNow.stream())
                .filter(turn -> !(ready.contains(turn) && readyNow.contains(turn)))
                .map(TurnId::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void addFirstWaiting(LineUpsState state, SegmentId segment, Set<TurnId> ready) {
        state.turns(segment).stream().filter(Turn::waits).findFirst().ifPresent(turn -> ready.add(turn.id()));
    }

    /** The first planned segment after the last started one. Skipped segments before it do not count. */
    private static @Nullable Segment next(LineUpsState state) {
        Segment next = null;
        for (var segment : state.programme().segments()) {
            if (state.phase(segment.id()) != SegmentPhase.PLANNED) {
                next = null;
            } else if (next == null) {
                next = segment;
            }
        }
        return next;
    }
}
