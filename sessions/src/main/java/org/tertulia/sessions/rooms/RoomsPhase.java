package org.tertulia.sessions.rooms;

/** How far the rooms of a segment are. */
public enum RoomsPhase {
    NONE,
    PLANNED,
    OPEN,
    RECALLED,
    CLOSED
}
