package org.tertulia.sessions.clocks;

/** The state of a clock. At zero, a running clock continues into overtime. */
public enum ClockPhase {
    ARMED,
    RUNNING,
    PAUSED,
    ENDED
}
