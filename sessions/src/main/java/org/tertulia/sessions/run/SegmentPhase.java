package org.tertulia.sessions.run;

/** The state of a segment. */
public enum SegmentPhase {
    PLANNED,
    RUNNING,
    PAUSED,
    ENDED
}
