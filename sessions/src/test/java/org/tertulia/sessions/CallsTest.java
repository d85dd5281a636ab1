package org.tertulia.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.SampleExchange.REVIEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.RoomCommand.AddRoom;
import org.tertulia.sessions.RoomCommand.SetRoomCall;

class CallsTest {
    private static final RoomId ROOM = new RoomId("garden");

    private final Play play = Play.sample();

    @BeforeEach
    void a_room_is_there() {
        play.accepts(new AddRoom(ROOM, REVIEW, null));
    }

    @Test
    void a_call_is_a_secure_link() {
        for (var link : List.of("http://voices.example", "javascript:alert(1)", "https:", "not a link")) {
            play.refuses(new SetRoomCall(ROOM, "en", new Call(link, null)), Refusals.CALL_NOT_HTTPS);
        }
    }

    @Test
    void a_call_may_be_of_one_language_and_be_taken_back() {
        play.refuses(new SetRoomCall(ROOM, "../", null), Refusals.LANGUAGE_MALFORMED);
        play.accepts(new SetRoomCall(ROOM, "es", new Call("https://voices.example/1", "+34 900")));
        play.accepts(new SetRoomCall(ROOM, "es", null));
        assertEquals(Map.of(), play.room(1).calls());
    }
}
