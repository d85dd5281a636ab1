package org.tertulia.sessions.lineups;

/** How far a turn is. */
public enum TurnPhase {
    WAITING,
    RUNNING,
    ENDED,
    SKIPPED
}
