package org.tertulia.sessions.rooms;

/** The codes of seating preferences that a room or seat does not meet. Each language has a message for each code. */
public final class Unmet {
    public static final String FACILITATOR_MISSING = "facilitator.missing";
    public static final String FACILITATOR_SHARED = "facilitator.shared";
    public static final String LANGUAGE_NONE = "language.none";
    public static final String RAPPORTEUR_MISSING = "rapporteur.missing";
    public static final String REGION_REPEATED = "region.repeated";
    public static final String SAME_CITY = "same.city";
    public static final String SIZE_OVER = "size.over";
    public static final String SIZE_UNDER = "size.under";

    private Unmet() {}
}
