package org.tertulia.sessions.rooms.seating;

import org.tertulia.realtime.contract.PersonId;

/** A person's place in a room. */
public record Seat(PersonId person, SeatRole role) {
    /** Whether the person is a peer or a presenter. */
    public boolean isPeer() {
        return role == SeatRole.PEER || role == SeatRole.PRESENTER;
    }
}
