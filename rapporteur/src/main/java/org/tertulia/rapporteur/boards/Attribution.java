package org.tertulia.rapporteur.boards;

/** Who may learn which city a note comes from. */
public enum Attribution {
    PUBLIC,
    CITY_UNNAMED,
    ROOM_ONLY
}
