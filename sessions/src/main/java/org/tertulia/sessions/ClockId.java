package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a clock by what it times: {@code segment:g1}, {@code turn:t1}, {@code changeover:g1}, {@code step:r1}, {@code speech:g1}, {@code recall:g1}. */
public record ClockId(String value) implements Id {
    public static ClockId segment(SegmentId segment) {
        return new ClockId("segment:" + segment.value());
    }

    public static ClockId turn(TurnId turn) {
        return new ClockId("turn:" + turn.value());
    }

    public static ClockId changeOver(SegmentId segment) {
        return new ClockId("changeover:" + segment.value());
    }

    public static ClockId step(RoomId room) {
        return new ClockId("step:" + room.value());
    }

    public static ClockId speech(SegmentId segment) {
        return new ClockId("speech:" + segment.value());
    }

    public static ClockId recall(SegmentId segment) {
        return new ClockId("recall:" + segment.value());
    }

    String kind() {
        return value.substring(0, value.indexOf(':'));
    }

    String of() {
        return value.substring(value.indexOf(':') + 1);
    }
}
