package org.tertulia.sessions;

/** How far a clock is; at zero a running one overruns and counts on. */
public enum Phase {
    ARMED,
    RUNNING,
    PAUSED,
    ENDED
}
