package org.tertulia.sessions.run;

/** How far a segment is. */
public enum SegmentPhase {
    PLANNED,
    RUNNING,
    PAUSED,
    ENDED
}
