package org.tertulia.sessions.whole;

/** Under which condition a role may do something. */
public enum When {
    NO("–"),
    YES("yes"),
    /** The role covers the session, segment or room that it is about. */
    ASSIGNED("assigned"),
    /** The person has a seat in the room that it is about. */
    SEATED("seated"),
    /**
     * It is their own: their hand, their speech, their notice, their organisation's practice or turn, their note until
     * it is stacked or they no longer see all of it.
     */
    OWN("own"),
    /** It is their organisation's practice, while its turn runs. */
    IN_TURN("own, in the turn"),
    /** The role covers the session, segment or room that it is about, or it is their own. */
    ASSIGNED_OR_OWN("assigned or own"),
    /** In a room, they have a seat there; elsewhere, their role covers it. */
    AMONG("assigned; in a room, seated"),
    /** It is their own, or they write for the room that it is about. */
    OWN_OR_PEN("own, or writes for the room"),
    /** They write for the room that it is about. */
    PEN("writes for the room");

    private final String words;

    When(String words) {
        this.words = words;
    }

    /** The words in the table of rights. */
    @Override
    public String toString() {
        return words;
    }
}
