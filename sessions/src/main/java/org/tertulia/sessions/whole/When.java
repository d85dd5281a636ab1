package org.tertulia.sessions.whole;

/** Under which condition a role may do something. */
public enum When {
    NO("–"),
    YES("yes"),
    /** The role covers the session or room that it is about, or a seat there gives the role. */
    ASSIGNED("assigned"),
    /** The person has a seat in the room that it is about. */
    SEATED("seated"),
    /** It is their own: their hand, their speech, their organisation's practice or turn, their note until it is merged. */
    OWN("own"),
    /** It is their organisation's practice, while a turn of it runs. */
    IN_TURN("own, in the turn"),
    /** They have a seat where it is about a room; their role covers it elsewhere. */
    AMONG("assigned; in a room, seated"),
    /** It is their own, or they write for the room that it is about. */
    OWN_OR_PEN("own, or with the pen"),
    /** They write for the room that it is about. */
    PEN("with the pen");

    private final String words;

    When(String words) {
        this.words = words;
    }

    /** The words of the table people read. */
    @Override
    public String toString() {
        return words;
    }
}
