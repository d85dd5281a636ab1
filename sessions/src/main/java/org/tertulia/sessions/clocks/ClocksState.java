package org.tertulia.sessions.clocks;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.controls.ControlsState;
import org.tertulia.sessions.whole.Known;

/** The state of the clocks, and of the parts below. */
public interface ClocksState extends ControlsState {
    Clocks clocks();

    default @Nullable Clock clock(ClockId clock) {
        return clocks().byId().get(clock);
    }

    /** A clock that must exist because an event names it. */
    default Clock knownClock(ClockId clock) {
        return Known.in(clocks().byId(), clock);
    }

    /** The clock, if it counts down or is in overtime. */
    default @Nullable Clock runningClock(ClockId id) {
        var clock = clock(id);
        return clock != null && clock.phase() == ClockPhase.RUNNING ? clock : null;
    }
}
