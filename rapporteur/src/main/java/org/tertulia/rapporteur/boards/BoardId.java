package org.tertulia.rapporteur.boards;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;

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

    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("board", this);
    }
}
