package org.tertulia.sessions;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;

/** How clocks are started, held, moved and put away. */
final class ClockRules {
    private static final long MOST_AT_ONCE = TimeUnit.HOURS.toMillis(8);
    private static final long LONGEST = TimeUnit.HOURS.toMillis(24);

    private final Draft draft;

    ClockRules(Draft draft) {
        this.draft = draft;
    }

    /** Starts a clock afresh; under a parent that stands it waits for it. */
    void begin(ClockId id, @Nullable ClockId parent, long lengthMillis) {
        draft.add(new ClockEvent.ClockArmed(id, parent, lengthMillis));
        if (parent == null || draft.state().clocks().runs(parent)) {
            draft.add(new ClockEvent.ClockStarted(id, draft.now() + lengthMillis));
        } else {
            draft.add(new ClockEvent.ClockPaused(id, lengthMillis, true));
        }
    }

    void end(ClockId id) {
        draft.add(new ClockEvent.ClockEnded(id, at(id).leftMillis(draft.now())));
    }

    void remove(ClockId id) {
        if (draft.state().clock(id) != null) {
            draft.add(new ClockEvent.ClockRemoved(id));
        }
    }

    /** Goes on as if the clock had not stopped when it ended. */
    void goOn(ClockId id, long endedAt) {
        draft.add(new ClockEvent.ClockStarted(id, endedAt + at(id).leftMillis()));
    }

    void pause(ClockId id) {
        hold(id, false);
        for (var child : draft.state().clocks().childrenOf(id)) {
            if (child.phase() == Phase.RUNNING) {
                hold(child.id(), true);
            }
        }
    }

    /** Resumes a clock and exactly those of its children that stood because it did. */
    void resume(ClockId id) {
        run(at(id));
        for (var child : draft.state().clocks().childrenOf(id)) {
            if (child.heldByParent()) {
                run(child);
            }
        }
    }

    Decision<SessionsEvent> adjust(RunCommand.AdjustClock command) {
        var clock = draft.state().clock(command.clock());
        if (clock == null) {
            return Draft.refused(Refusals.CLOCK_UNKNOWN);
        }
        if (clock.phase() == Phase.ENDED) {
            return Draft.refused(Refusals.CLOCK_ENDED);
        }
        if (isOutOfBounds(command.byMillis(), clock)) {
            return Draft.refused(Refusals.CLOCK_OUT_OF_BOUNDS);
        }
        return draft.accepted(new ClockEvent.ClockAdjusted(clock.id(), command.byMillis()));
    }

    private static boolean isOutOfBounds(long byMillis, Clock clock) {
        if (byMillis < -MOST_AT_ONCE || byMillis > MOST_AT_ONCE) {
            return true;
        }
        var next = clock.lengthMillis() + byMillis;
        return next < 0 || next > LONGEST;
    }

    private void hold(ClockId id, boolean byParent) {
        draft.add(new ClockEvent.ClockPaused(id, at(id).leftMillis(draft.now()), byParent));
    }

    private void run(Clock clock) {
        draft.add(new ClockEvent.ClockStarted(clock.id(), draft.now() + clock.leftMillis()));
    }

    private Clock at(ClockId id) {
        return Present.in(draft.state().clocks().byId(), id);
    }
}
