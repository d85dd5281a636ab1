package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.setting.HouseRule;

/** Who may learn which city a note comes from, the widest first. */
public enum Attribution {
    PUBLIC,
    CITY_UNNAMED,
    ROOM_ONLY;

    /** The widest that the rule of the house allows. A note for the room only needs a room. */
    static Attribution widestUnder(@Nullable HouseRule rule, boolean inRoom) {
        return switch (rule) {
            case null -> PUBLIC;
            case ON_THE_RECORD -> PUBLIC;
            case CHATHAM_HOUSE -> CITY_UNNAMED;
            case ROOM_ONLY -> inRoom ? ROOM_ONLY : CITY_UNNAMED;
        };
    }

    boolean isWiderThan(Attribution other) {
        return compareTo(other) < 0;
    }

    /** This one, or the other if that is narrower. */
    Attribution atMost(Attribution widest) {
        return isWiderThan(widest) ? widest : this;
    }
}
