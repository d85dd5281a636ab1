package org.tertulia.sessions.clocks;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockEvent.ClockAdjusted;
import org.tertulia.sessions.controls.ControlsRules;

/** How clocks are started, paused, adjusted and removed. */
public final class ClockRules {
    private static final long LARGEST_ADJUSTMENT = TimeUnit.HOURS.toMillis(8);
    private static final long LONGEST_CLOCK = TimeUnit.HOURS.toMillis(24);

    private final Around<? extends ClocksState> around;

    public ClockRules(Around<? extends ClocksState> around) {
        this.around = around;
    }

    Decision<Event> decide(ClockCommand command) {
        return switch (command) {
            case AdjustClock adjust -> adjust(adjust);
        };
    }

    /** Starts a new clock. While its parent is paused, it is paused too. */
    public void begin(ClockId id, @Nullable ClockId parent, long lengthMillis) {
        around.add(new ClockEvent.ClockArmed(id, parent, lengthMillis));
        if (parent == null || around.state().clocks().runs(parent)) {
            around.add(new ClockEvent.ClockStarted(id, around.now() + lengthMillis));
        } else {
            around.add(new ClockEvent.ClockPaused(id, lengthMillis, true));
        }
    }

    public void end(ClockId id) {
        around.add(new ClockEvent.ClockEnded(id, at(id).leftMillis(around.now())));
    }

    public void remove(ClockId id) {
        if (around.state().clock(id) != null) {
            around.add(new ClockEvent.ClockRemoved(id));
        }
    }

    /** Resumes an ended clock as if it had never stopped. */
    public void goOn(ClockId id, long endedAt) {
        around.add(new ClockEvent.ClockStarted(id, endedAt + at(id).leftMillis()));
    }

    /** Pauses an ended clock with what was left at its end. */
    public void stayPaused(ClockId id, boolean byParent) {
        around.add(new ClockEvent.ClockPaused(id, at(id).leftMillis(), byParent));
    }

    /** Resumes an ended clock as if it had gone with its parent all the time. While the parent is paused, no time counts. */
    public void goOnWithParent(ClockId id) {
        var left = at(id).leftMillis() - around.state().clocks().ranSinceEndOf(id, around.now());
        var parent = at(id).parent();
        if (parent == null || around.state().clocks().runs(parent)) {
            around.add(new ClockEvent.ClockStarted(id, around.now() + left));
        } else {
            around.add(new ClockEvent.ClockPaused(id, left, true));
        }
    }

    public void pause(ClockId id) {
        pauseOne(id, false);
        for (var child : around.state().clocks().childrenOf(id)) {
            if (child.phase() == ClockPhase.RUNNING) {
                pauseOne(child.id(), true);
            }
        }
    }

    /** Resumes a clock, and the children that were paused only because it was. */
    public void resume(ClockId id) {
        resumeOne(at(id));
        for (var child : around.state().clocks().childrenOf(id)) {
            if (child.heldByParent()) {
                resumeOne(child);
            }
        }
    }

    private Decision<Event> adjust(AdjustClock command) {
        var clock = around.state().clock(command.clock());
        if (clock == null) {
            return Decision.refused(ClockRefusal.CLOCK_UNKNOWN);
        }
        var objection = first(
                new ControlsRules(around).claim(clock.segment()),
                when(clock.phase() == ClockPhase.ENDED, ClockRefusal.CLOCK_ENDED),
                when(isOutOfBounds(command.byMillis(), clock), ClockRefusal.CLOCK_OUT_OF_BOUNDS));
        return around.unless(objection, () -> new ClockAdjusted(command.clock(), command.byMillis()));
    }

    private static boolean isOutOfBounds(long byMillis, Clock clock) {
        if (byMillis < -LARGEST_ADJUSTMENT || byMillis > LARGEST_ADJUSTMENT) {
            return true;
        }
        var next = clock.lengthMillis() + byMillis;
        return next < 0 || next > LONGEST_CLOCK;
    }

    private void pauseOne(ClockId id, boolean byParent) {
        around.add(new ClockEvent.ClockPaused(id, at(id).leftMillis(around.now()), byParent));
    }

    private void resumeOne(Clock clock) {
        around.add(new ClockEvent.ClockStarted(clock.id(), around.now() + clock.leftMillis()));
    }

    private Clock at(ClockId id) {
        return around.state().knownClock(id);
    }
}
