package org.tertulia.sessions;

/** How far a segment is. */
public enum SegmentPhase {
    PLANNED,
    RUNNING,
    PAUSED,
    ENDED
}
