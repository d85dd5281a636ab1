package org.tertulia.sessions.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Play;

class RoomAlarmsTest {
    private static final RoomId ROOM = new RoomId("room");
    private static final RoomId TWICE = new RoomId("twice");

    /** A journal may hold such rooms: two segments had a room of the same id, and one of them was removed. */
    @Test
    void a_segment_whose_rooms_are_broken_does_not_silence_the_others() {
        var play = Play.sample().accepts(new AddRoom(ROOM, REVIEW, null));
        play.accepts(new StartSegment(REVIEW), new OpenRooms(REVIEW));
        var state = play.state();
        for (var event : List.of(
                new RoomPlanned(TWICE, POSTERS, 1, 6, null, null),
                new RoomPlanned(TWICE, INTRO, 1, 6, null, null),
                new RoomRemoved(TWICE),
                new RoomsOpened(POSTERS, play.now()))) {
            state = play.rules.evolve(state, event);
        }
        var lists = new ArrayList<>(RoomAlarms.of(state));
        var broken =
                lists.remove(List.copyOf(state.rooms().bySegment().keySet()).indexOf(POSTERS));
        assertThrows(IllegalStateException.class, broken::get);
        assertEquals(1, lists.stream().mapToInt(list -> list.get().size()).sum());
    }
}
