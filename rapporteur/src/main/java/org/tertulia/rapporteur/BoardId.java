package org.tertulia.rapporteur;

import org.tertulia.realtime.contract.Id;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.SessionId;

/** Names a board by what it belongs to: {@code exchange}, {@code session:s1}, {@code room:r1}, {@code segment:g1}. */
public record BoardId(String value) implements Id {
    public static final BoardId EXCHANGE = new BoardId("exchange");

    public static BoardId of(SessionId session) {
        return new BoardId("session:" + session.value());
    }

    public static BoardId of(SegmentId segment) {
        return new BoardId("segment:" + segment.value());
    }

    public static BoardId of(RoomId room) {
        return new BoardId("room:" + room.value());
    }
}
