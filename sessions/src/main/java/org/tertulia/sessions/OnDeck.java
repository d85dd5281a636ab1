package org.tertulia.sessions;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who should get ready: the first waiting turn of each segment that goes on, and of the one that comes next. */
final class OnDeck {
    private OnDeck() {}

    static Set<TurnId> of(SessionsState state) {
        var ready = new HashSet<TurnId>();
        var next = next(state);
        for (var segment : state.programme().segments()) {
            if (state.isOpen(segment.id()) || segment.equals(next)) {
                addFirstWaiting(state, segment.id(), ready);
            }
        }
        return ready;
    }

    static boolean isReady(SessionsState state, Turn turn) {
        return turn.waits() && of(state).contains(turn.id());
    }

    private static void addFirstWaiting(SessionsState state, SegmentId segment, Set<TurnId> ready) {
        state.turns(segment).stream().filter(Turn::waits).findFirst().ifPresent(turn -> ready.add(turn.id()));
    }

    /** The first segment not begun behind the last that was; what was left out in between does not count. */
    private static @Nullable Segment next(SessionsState state) {
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
