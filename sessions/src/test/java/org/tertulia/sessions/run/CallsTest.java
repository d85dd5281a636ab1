package org.tertulia.sessions.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.SetRoomCall;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.TextRefusal;

class CallsTest {
    private static final RoomId ROOM = new RoomId("garden");

    private final Play play = Play.sample();

    @BeforeEach
    void a_room_exists() {
        play.accepts(new AddRoom(ROOM, REVIEW, null));
    }

    @Test
    void a_call_is_a_secure_link() {
        for (var link : List.of("http://voices.example", "javascript:alert(1)", "https:", "not a link")) {
            play.refuses(new SetRoomCall(ROOM, "en", new Call(link, null)), RunRefusal.CALL_NOT_HTTPS);
        }
    }

    @Test
    void a_number_to_dial_is_one_short_line() {
        play.accepts(numbered("0".repeat(120)));
        play.refuses(numbered("0".repeat(121)), TextRefusal.TEXT_TOO_LONG);
        play.refuses(numbered("+34 900\n+34 901"), TextRefusal.TEXT_FORBIDDEN);
    }

    private static SetRoomCall numbered(String dialIn) {
        return new SetRoomCall(ROOM, "en", new Call("https://voices.example/1", dialIn));
    }

    @Test
    void a_call_is_set_and_removed_for_one_language() {
        play.refuses(new SetRoomCall(ROOM, "../", null), TextRefusal.LANGUAGE_MALFORMED);
        play.accepts(new SetRoomCall(ROOM, "es", new Call("https://voices.example/1", "+34 900")));
        play.accepts(new SetRoomCall(ROOM, "es", null));
        assertEquals(Map.of(), play.room(1).calls());
    }
}
