package org.tertulia.sessions.clocks;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.controls.ControlsState;
import org.tertulia.sessions.whole.Known;

/** What is known of the clocks and of the parts below them. */
public interface ClocksState extends ControlsState {
    Clocks clocks();

    default @Nullable Clock clock(ClockId clock) {
        return clocks().byId().get(clock);
    }

    /** A clock that must be there, since an event names it. */
    default Clock knownClock(ClockId clock) {
        return Known.in(clocks().byId(), clock);
    }

    /** The clock, while it counts down or overruns. */
    default @Nullable Clock runningClock(ClockId id) {
        var clock = clock(id);
        return clock != null && clock.phase() == ClockPhase.RUNNING ? clock : null;
    }
}
