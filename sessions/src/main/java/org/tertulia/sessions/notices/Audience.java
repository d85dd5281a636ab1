package org.tertulia.sessions.notices;

/**
 * To whom a notice goes.
 *
 * @param id the room, person, turn, or segment whose rooms are meant; empty for everyone and staff
 */
public record Audience(Kind kind, String id) {
    /** Whether the people it means change as rooms and turns do. */
    boolean follows() {
        return switch (kind) {
            case ROOMS, ROOM, PRESENTER -> true;
            case EVERYONE, STAFF, PERSON -> false;
        };
    }

    public enum Kind {
        EVERYONE,
        STAFF,
        ROOMS,
        ROOM,
        PERSON,
        PRESENTER
    }
}
