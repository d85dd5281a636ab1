package org.tertulia.sessions;

/** How far the rooms of a segment are. */
public enum RoomsPhase {
    NONE,
    PLANNED,
    OPEN,
    RECALLED,
    CLOSED
}
