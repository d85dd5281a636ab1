package org.tertulia.sessions;

/**
 * To whom a notice goes.
 *
 * @param id the room, person, turn, or segment whose rooms are meant; empty for everyone and staff
 */
public record Audience(Kind kind, String id) {
    public enum Kind {
        EVERYONE,
        STAFF,
        ROOMS,
        ROOM,
        PERSON,
        PRESENTER
    }
}
