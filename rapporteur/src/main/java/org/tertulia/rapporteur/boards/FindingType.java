package org.tertulia.rapporteur.boards;

/** The types of findings. */
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
