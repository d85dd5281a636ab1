package org.tertulia.sessions.lineups;

/** The state of a turn. */
public enum TurnPhase {
    WAITING,
    RUNNING,
    ENDED,
    SKIPPED
}
