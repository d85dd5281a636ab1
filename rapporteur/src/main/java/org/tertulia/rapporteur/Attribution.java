package org.tertulia.rapporteur;

/** Who may learn which city a note comes from. */
public enum Attribution {
    PUBLIC,
    CITY_UNNAMED,
    ROOM_ONLY
}
