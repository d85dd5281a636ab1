package org.tertulia.sessions.clocks;

/** How far a clock is; at zero a running one overruns and counts on. */
public enum ClockPhase {
    ARMED,
    RUNNING,
    PAUSED,
    ENDED
}
