package org.tertulia.sessions.rooms;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about rooms and seats is refused. */
public enum RoomRefusal implements RefusalCode {
    ROOM_EXISTS("room.exists"),
    ROOM_LAST_STEP("room.last-step"),
    ROOM_MOVED_ON("room.moved-on"),
    ROOM_NO_COMMON_LANGUAGE("room.no-common-language"),
    ROOM_OTHER_SEGMENT("room.other-segment"),
    ROOM_UNKNOWN("room.unknown"),
    ROOMS_CLOSED("rooms.closed"),
    ROOMS_NONE("rooms.none"),
    ROOMS_NOT_OPEN("rooms.not-open"),
    ROOMS_OPEN("rooms.open"),
    ROOMS_SIZE("rooms.size"),
    ROOMS_TOO_MANY("rooms.too-many"),
    SEAT_NONE("seat.none"),
    SEAT_TAKEN("seat.taken"),
    SEGMENT_NO_ROOMS("segment.no-rooms");

    private final String code;

    RoomRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
