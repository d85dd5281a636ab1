package org.tertulia.sessions.rooms;

/** What a person is in a room. A facilitator may have seats in several rooms of a segment. */
public enum SeatRole {
    PRESENTER,
    PEER,
    FACILITATOR,
    RAPPORTEUR,
    OBSERVER
}
