package org.tertulia.sessions.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.table;
import static org.tertulia.sessions.whole.SampleDay.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.rooms.RoomCommand.EnterRooms;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.rooms.RoomCommand.SetRoomCall;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.SampleDay;

/** Round tables that the programme lists by name. */
class ListedRoomsTest {
    private static final PersonId QUILMES = Play.delegateOf("quilmes");
    private static final PersonId KAMPALA = Play.delegateOf("kampala");
    private static final PersonId LISBON = Play.delegateOf("lisbon");
    private static final PersonId MERSIN = Play.delegateOf("mersin");

    private final Play play = Play.sample();

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void are_planned_with_the_programme_under_their_names() {
        list(table("data", 12), table("inclusion", 40));
        assertEquals(List.of("data", "inclusion"), rooms());
        var seen = inclusion();
        assertEquals(text("Table inclusion"), seen.title());
        assertEquals(40, seen.size());
        assertEquals("Sala 2", seen.place());
        assertNull(play.sees(QUILMES, new RoomId("inclusion").key()));
    }

    @Test
    void change_with_the_programme_until_they_open() {
        list(table("data", 12), table("inclusion", 12));
        list(renamed("inclusion"), table("reintegration", 12));
        assertEquals(List.of("inclusion", "reintegration"), rooms());
        var seen = inclusion();
        assertEquals(text("Another name"), seen.title());
        seat(QUILMES, KAMPALA);
        open();
        list(table("reintegration", 12), table("late", 12));
        assertEquals(List.of("inclusion", "reintegration", "late"), rooms());
    }

    @Test
    void stay_when_people_get_seats_and_share_them_evenly() {
        list(table("data", 12), table("inclusion", 12));
        var call = new Call("https://voices.example/data", null);
        play.accepts(new SetRoomCall(new RoomId("data"), "en", call));
        seat(QUILMES, KAMPALA, LISBON, MERSIN, Play.FACILITATOR);
        seat(QUILMES, KAMPALA, LISBON, MERSIN, Play.FACILITATOR);
        assertEquals(List.of("data", "inclusion"), rooms());
        assertEquals(call, play.room(1).calls().get("en"));
        for (var room : play.state().rooms(REVIEW)) {
            assertEquals(2, room.peers().size());
            assertTrue(room.has(SeatRole.FACILITATOR));
        }
    }

    @Test
    void seat_the_people_who_are_assigned_to_them() {
        list(table("data", 12), table("inclusion", 12));
        var person = new PersonId("of-inclusion");
        var role = new Assignment(Role.RAPPORTEUR, new RoomId("inclusion").key());
        play.accepts(new AdmitPerson(person, new OrganisationId("quilmes"), List.of("en"), List.of(role)));
        seat(person, QUILMES);
        assertTrue(play.room(2).seats(person) && play.room(2).has(SeatRole.RAPPORTEUR));
        assertTrue(!play.room(1).seats(person));
        open();
        assertTrue(RoomScopes.mayEnter(play.state(), person, new RoomId("inclusion")));
        var late = new PersonId("late-rapporteur");
        play.accepts(new AdmitPerson(late, new OrganisationId("quilmes"), List.of("en"), List.of(role)));
        play.as(late).accepts(new EnterRooms(REVIEW));
        assertTrue(play.room(2).seats(late));
    }

    @Test
    void larger_rooms_get_more_people() {
        list(table("small", 2), table("large", 6));
        seat(QUILMES, KAMPALA, LISBON, MERSIN);
        assertEquals(1, play.room(1).peers().size());
        assertEquals(3, play.room(2).peers().size());
    }

    @Test
    void a_hall_needs_no_common_language() {
        play.admit("alone", "quilmes", Role.PARTICIPANT, "ja");
        list(table("hall", 1_000));
        seat(QUILMES, KAMPALA);
        play.accepts(new StartSegment(REVIEW), new OpenRooms(REVIEW));
        play.as("alone").accepts(new EnterRooms(REVIEW));
        assertTrue(play.room(1).seats(new PersonId("alone")));
    }

    @Test
    void have_an_id_of_their_own_and_a_possible_size() {
        play.refuses(put(table("data", 12), table("data", 12)), ProgrammeRefusal.PROGRAMME_DUPLICATE_ID);
        play.refuses(put(table("data", 1)), ProgrammeRefusal.PROGRAMME_ROOM_SIZE);
        play.refuses(put(table("data", 1_001)), ProgrammeRefusal.PROGRAMME_ROOM_SIZE);
        var many = Stream.iterate(1, number -> number + 1)
                .limit(Segment.MOST_ROOMS + 1)
                .map(number -> table("t" + number, 12));
        play.refuses(put(many.toArray(RoomPlan[]::new)), RoomRefusal.ROOMS_TOO_MANY);
    }

    private void list(RoomPlan... rooms) {
        play.accepts(put(rooms));
    }

    private void seat(PersonId... people) {
        play.accepts(new PlanRooms(REVIEW, List.of(), List.of(people), 6));
    }

    private void open() {
        play.accepts(new StartSegment(REVIEW), new OpenRooms(REVIEW));
        assertNotNull(play.sees(QUILMES, play.room(1).id().key()));
    }

    private RoomView inclusion() {
        return assertInstanceOf(RoomView.class, play.sees(Play.FACILITATOR, new RoomId("inclusion").key()));
    }

    private List<String> rooms() {
        return play.state().rooms(REVIEW).stream()
                .map(room -> room.id().value())
                .toList();
    }

    private static PutProgramme put(RoomPlan... rooms) {
        var segments = Stream.of(
                SampleDay.intro(), SampleDay.review().listing(List.of(rooms)), SampleDay.reports(), SampleDay.recap());
        return new PutProgramme(SampleDay.programme(segments.toList()));
    }

    private static RoomPlan renamed(String id) {
        return new RoomPlan(new RoomId(id), text("Another name"), null, List.of(), List.of(), 12, List.of(), null);
    }
}
