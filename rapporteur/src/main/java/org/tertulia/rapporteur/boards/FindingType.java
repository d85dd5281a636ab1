package org.tertulia.rapporteur.boards;

/** What a rapporteur has typed a note as. */
public enum FindingType {
    CHALLENGE,
    RESPONSE,
    GOOD_PRACTICE,
    NEED,
    LESSON,
    TREND,
    DIFFERENCE,
    KEY_FOR_ADAPTATION,
    GAP,
    RECOMMENDATION,
    COMMITMENT,
    QUOTE
}
