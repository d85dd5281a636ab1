package org.tertulia.sessions.notices;

/**
 * Who receives a notice.
 *
 * @param id the id of the room, person or turn, or of the segment whose rooms receive it; empty for everyone and staff
 */
public record Audience(Kind kind, String id) {
    /** Whether its people change when rooms or turns change. */
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
