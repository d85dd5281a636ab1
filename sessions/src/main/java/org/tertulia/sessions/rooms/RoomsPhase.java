package org.tertulia.sessions.rooms;

/** The state of the rooms of a segment. */
public enum RoomsPhase {
    NONE,
    PLANNED,
    OPEN,
    RECALLED,
    CLOSED
}
