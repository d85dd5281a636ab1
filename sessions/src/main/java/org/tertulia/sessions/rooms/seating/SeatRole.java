package org.tertulia.sessions.rooms.seating;

/** The role of a person in a room. A facilitator may have seats in several rooms of a segment. */
public enum SeatRole {
    PRESENTER,
    PEER,
    FACILITATOR,
    RAPPORTEUR,
    OBSERVER
}
