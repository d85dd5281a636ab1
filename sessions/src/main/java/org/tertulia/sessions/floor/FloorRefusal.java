package org.tertulia.sessions.floor;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about the floor is refused. */
public enum FloorRefusal implements RefusalCode {
    FLOOR_LENGTH("floor.length"),
    FLOOR_MOVED_ON("floor.moved-on"),
    HAND_EXISTS("hand.exists"),
    HAND_RAISED("hand.raised"),
    HAND_UNKNOWN("hand.unknown");

    private final String code;

    FloorRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
