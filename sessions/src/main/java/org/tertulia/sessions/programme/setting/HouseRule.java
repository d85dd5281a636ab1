package org.tertulia.sessions.programme.setting;

/**
 * What may leave the room. The Chatham House Rule: what was said may be used, but neither who said it nor who took part is
 * revealed. With {@code ROOM_ONLY} nothing leaves.
 */
public enum HouseRule {
    ON_THE_RECORD,
    CHATHAM_HOUSE,
    ROOM_ONLY;

    /** Whether it may be published who takes part. */
    public boolean allowsNames() {
        return switch (this) {
            case ON_THE_RECORD -> true;
            case CHATHAM_HOUSE, ROOM_ONLY -> false;
        };
    }
}
