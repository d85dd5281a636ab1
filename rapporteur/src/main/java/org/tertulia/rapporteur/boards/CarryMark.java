package org.tertulia.rapporteur.boards;

/** What became of a note when it was carried to another stage. */
public enum CarryMark {
    STILL_VALID,
    CHANGED,
    TOO_LATE
}
