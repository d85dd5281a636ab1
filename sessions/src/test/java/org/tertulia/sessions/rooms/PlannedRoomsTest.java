package org.tertulia.sessions.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.SampleDay;

class PlannedRoomsTest {
    private final Play play = Play.sample();

    @Test
    void a_segment_has_sixty_rooms_at_most() {
        var people = IntStream.range(0, 121).mapToObj(this::admitted).toList();
        play.refuses(pairs(people), RoomRefusal.ROOMS_TOO_MANY);
        play.accepts(pairs(people.subList(0, 120)));
        assertEquals(60, play.state().rooms(REVIEW).size());
    }

    private PersonId admitted(int number) {
        var city = SampleDay.CITIES.get(number % SampleDay.CITIES.size());
        play.admit("p" + number, city, Role.PARTICIPANT, "en");
        return new PersonId("p" + number);
    }

    private static PlanRooms pairs(List<PersonId> present) {
        return new PlanRooms(REVIEW, List.of(), present, 2);
    }
}
