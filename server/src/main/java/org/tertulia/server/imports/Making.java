package org.tertulia.server.imports;

/** The answer to an organiser who says yes to a planned import. */
public enum Making {
    BEGUN,
    /** Somebody has changed one of its things since the preview. There is a new preview now, and nothing has changed. */
    CHANGED,
    /** Another import of this exchange runs. */
    UNDER_WAY,
    /** It would take the organiser's own right. */
    OWN_RIGHT,
    /** It does not wait for a yes any more. */
    OVER
}
