package org.tertulia.rapporteur.boards;

/** What became of an item when it was carried to a later stage. */
public enum CarryMark {
    STILL_VALID,
    CHANGED,
    TOO_LATE
}
