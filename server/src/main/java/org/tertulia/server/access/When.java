package org.tertulia.server.access;

/** Under which condition a role may do something. */
enum When {
    NO("–"),
    YES("yes"),
    /** Their role covers the session or room that it is about, or a seat there gives them that role. */
    ASSIGNED("assigned"),
    /** They have a seat in the room that it is about. */
    SEATED("seated"),
    /** It is theirs: their hand, their speech, their organisation's practice or turn, their note until it is merged. */
    OWN("own"),
    /** Their organisation's practice, while a turn of it runs. */
    IN_TURN("own, in the turn"),
    /** They have a seat where it is about a room, and their role covers it elsewhere. */
    AMONG("assigned; in a room, seated"),
    /** It is theirs, or they hold the pen of the room that it is about. */
    OWN_OR_PEN("own, or with the pen"),
    /** They hold the pen of the room that it is about. */
    PEN("with the pen");

    private final String words;

    When(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
