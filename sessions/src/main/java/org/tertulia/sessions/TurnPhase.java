package org.tertulia.sessions;

/** How far a turn is. */
public enum TurnPhase {
    WAITING,
    RUNNING,
    ENDED,
    SKIPPED
}
