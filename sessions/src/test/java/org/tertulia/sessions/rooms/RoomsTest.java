package org.tertulia.sessions.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockCommand;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.AskForHelp;
import org.tertulia.sessions.rooms.RoomCommand.CloseRooms;
import org.tertulia.sessions.rooms.RoomCommand.EnterRooms;
import org.tertulia.sessions.rooms.RoomCommand.MergeRooms;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.NextStep;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.rooms.RoomCommand.RecallRooms;
import org.tertulia.sessions.rooms.RoomCommand.RestartRecall;
import org.tertulia.sessions.rooms.RoomCommand.SetRoomCall;
import org.tertulia.sessions.rooms.RoomCommand.TakePen;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.whole.Known;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.SampleDay;

class RoomsTest {
    private static final PersonId QUILMES = Play.delegateOf("quilmes");
    private static final PersonId KAMPALA = Play.delegateOf("kampala");
    private static final PersonId LISBON = Play.delegateOf("lisbon");
    private static final PersonId MERSIN = Play.delegateOf("mersin");

    private final Play play = Play.sample();

    @BeforeEach
    void two_rooms_are_planned_and_the_review_runs() {
        plan(QUILMES, KAMPALA, LISBON, MERSIN, Play.FACILITATOR, new PersonId("rapporteur"));
        play.accepts(new RunCommand.StartSegment(REVIEW));
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void only_staff_see_rooms_until_they_open() {
        var key = play.room(1).id().key();
        assertNull(play.sees(QUILMES, key));
        assertNotNull(play.sees(Play.FACILITATOR, key));
        play.accepts(new OpenRooms(REVIEW));
        assertEquals(2, seenBy(QUILMES, play.room(1)).seats().size() - 2);
    }

    @Test
    void people_outside_a_room_see_only_its_name() {
        play.accepts(new OpenRooms(REVIEW));
        play.accepts(new SetRoomCall(play.room(2).id(), "en", new Call("https://voices.example/2", null)));
        var outside = seenBy(QUILMES, play.room(2));
        assertEquals(List.of(), outside.seats());
        assertEquals(Map.of(), outside.calls());
        assertEquals(2, outside.number());
    }

    @Test
    void presenters_sit_with_their_practice() {
        assertEquals(SeatRole.PRESENTER, roleOf(QUILMES, play.room(1)));
        assertEquals(SeatRole.PRESENTER, roleOf(KAMPALA, play.room(2)));
    }

    @Test
    void few_facilitators_share_rooms_and_staff_see_the_reason() {
        assertTrue(play.room(1).seats(Play.FACILITATOR) && play.room(2).seats(Play.FACILITATOR));
        assertEquals(List.of("facilitator.shared"), unmet(Play.FACILITATOR, 1));
        assertEquals(
                List.of("rapporteur.missing"),
                seenBy(Play.FACILITATOR, play.room(2)).unmet());
        play.accepts(new OpenRooms(REVIEW));
        assertEquals(List.of(), seenBy(KAMPALA, play.room(2)).unmet());
    }

    @Test
    void recalled_rooms_close_after_a_minute() {
        play.accepts(new OpenRooms(REVIEW), new RecallRooms(REVIEW)).minutesLater(0.9);
        assertEquals(RoomsPhase.RECALLED, play.state().roomsPhase(REVIEW));
        play.minutesLater(0.2);
        assertEquals(RoomsPhase.CLOSED, play.state().roomsPhase(REVIEW));
        assertTrue(play.state().isSeated(QUILMES, play.room(1).id()));
    }

    @Test
    void one_more_minute_keeps_recalled_rooms_open() {
        play.accepts(new OpenRooms(REVIEW), new RecallRooms(REVIEW));
        play.accepts(new ClockCommand.AdjustClock(ClockId.recall(REVIEW), SampleDay.MINUTE))
                .minutesLater(1.5);
        assertEquals(RoomsPhase.RECALLED, play.state().roomsPhase(REVIEW));
    }

    @Test
    void a_restarted_recall_has_its_whole_minute_again() {
        play.accepts(new OpenRooms(REVIEW), new RecallRooms(REVIEW)).minutesLater(0.9);
        play.accepts(new RestartRecall(REVIEW)).minutesLater(0.9);
        assertEquals(RoomsPhase.RECALLED, play.state().roomsPhase(REVIEW));
        play.minutesLater(0.2);
        assertEquals(RoomsPhase.CLOSED, play.state().roomsPhase(REVIEW));
        play.refuses(new RestartRecall(REVIEW), RoomRefusal.ROOMS_NOT_OPEN);
    }

    @Test
    void rooms_close_with_their_segment_and_open_again_at_the_same_step() {
        play.accepts(new OpenRooms(REVIEW)).minutesLater(6);
        play.accepts(new RunCommand.EndSegment(REVIEW));
        assertEquals(RoomsPhase.CLOSED, play.state().roomsPhase(REVIEW));
        play.accepts(new RunCommand.ReopenSegment(REVIEW), new OpenRooms(REVIEW));
        assertEquals(1, play.room(1).step());
    }

    @Test
    void a_late_person_sits_in_the_smallest_room_with_a_common_language() {
        play.accepts(new MoveSeat(MERSIN, room(1)), new OpenRooms(REVIEW));
        play.admit("late", "lisbon", Role.PARTICIPANT, "en");
        play.as("late").accepts(new EnterRooms(REVIEW));
        assertTrue(play.room(2).seats(new PersonId("late")));
    }

    @Test
    void a_late_presenter_sits_with_their_practice() {
        play.accepts(new OpenRooms(REVIEW));
        play.admit("second-of-kampala", "kampala", Role.PARTICIPANT, "en");
        play.as("second-of-kampala").accepts(new EnterRooms(REVIEW));
        assertEquals(SeatRole.PRESENTER, roleOf(new PersonId("second-of-kampala"), play.room(2)));
    }

    @Test
    void a_person_with_a_seat_keeps_it() {
        play.accepts(new OpenRooms(REVIEW));
        var before = play.journalLength();
        play.as(QUILMES).accepts(new EnterRooms(REVIEW));
        assertEquals(before, play.journalLength());
    }

    @Test
    void nobody_is_seated_with_people_they_do_not_understand() {
        play.accepts(new OpenRooms(REVIEW));
        play.admit("late", "lisbon", Role.PARTICIPANT, "pt");
        play.refuses(new MoveSeat(new PersonId("late"), room(1)), RoomRefusal.ROOM_NO_COMMON_LANGUAGE);
        play.as("late").refuses(new EnterRooms(REVIEW), RoomRefusal.ROOM_NO_COMMON_LANGUAGE);
    }

    @Test
    void a_moved_person_leaves_their_old_seat() {
        play.accepts(new MoveSeat(QUILMES, room(2)));
        assertEquals(SeatRole.PEER, roleOf(QUILMES, play.room(2)));
        assertNull(play.room(1).seatOf(QUILMES));
        play.refuses(new MoveSeat(QUILMES, room(2)), RoomRefusal.SEAT_TAKEN);
    }

    @Test
    void a_seat_has_the_role_that_the_person_has_now() {
        play.accepts(new OpenRooms(REVIEW));
        play.admit("rapporteur", "org", Role.PARTICIPANT, "en");
        assertEquals(SeatRole.PEER, roleOf(new PersonId("rapporteur"), play.room(1)));
        play.admit(QUILMES.value(), "quilmes", Role.RAPPORTEUR, "en");
        assertEquals(SeatRole.RAPPORTEUR, roleOf(QUILMES, play.room(1)));
        play.admit("rapporteur", "org", Role.RAPPORTEUR, "pt");
        play.admit("rapporteur", "org", Role.PARTICIPANT, "pt");
        assertNull(play.room(1).seatOf(new PersonId("rapporteur")));
    }

    @Test
    void a_facilitator_of_two_rooms_who_becomes_a_participant_keeps_one_seat() {
        play.admit(Play.FACILITATOR.value(), "org", Role.PARTICIPANT, "en");
        assertNull(play.room(1).seatOf(Play.FACILITATOR));
        assertEquals(SeatRole.PEER, roleOf(Play.FACILITATOR, play.room(2)));
    }

    @Test
    void a_seat_in_a_closed_room_stays_as_it_was() {
        play.accepts(new OpenRooms(REVIEW), new CloseRooms(REVIEW));
        play.admit("rapporteur", "org", Role.PARTICIPANT, "en");
        assertEquals(SeatRole.RAPPORTEUR, roleOf(new PersonId("rapporteur"), play.room(1)));
    }

    @Test
    void a_merged_room_has_everyone_once() {
        play.accepts(new OpenRooms(REVIEW));
        var gone = room(2);
        play.accepts(new MergeRooms(gone, room(1)));
        assertEquals(6, play.room(1).seats().size());
        assertEquals(room(1), play.state().mergedInto(gone));
        assertNull(play.state().clock(ClockId.of(ClockId.Kind.STEP, gone)));
        play.refuses(new MergeRooms(room(1), room(1)), RoomRefusal.ROOM_OTHER_SEGMENT);
    }

    @Test
    void a_room_added_later_starts_at_once() {
        play.accepts(new OpenRooms(REVIEW));
        var third = new RoomId("third");
        play.accepts(new AddRoom(third, REVIEW, practiceOf("lisbon")));
        assertEquals(3, play.room(3).number());
        assertEquals(5, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, third)));
        play.refuses(new AddRoom(third, REVIEW, null), RoomRefusal.ROOM_EXISTS);
    }

    @Test
    void only_seated_people_write_for_the_room() {
        play.accepts(new OpenRooms(REVIEW));
        play.as(QUILMES).accepts(new TakePen(room(1)));
        assertEquals(QUILMES, play.room(1).pen());
        play.as(KAMPALA).refuses(new TakePen(room(1)), RoomRefusal.SEAT_NONE);
    }

    @Test
    void a_room_asks_for_help_while_it_is_open() {
        play.refuses(new AskForHelp(room(1), true), RoomRefusal.ROOMS_NOT_OPEN);
        play.accepts(new OpenRooms(REVIEW), new AskForHelp(room(1), true));
        assertTrue(play.room(1).helpNeeded());
    }

    @Test
    void rooms_can_be_planned_again_until_they_open() {
        plan(QUILMES, KAMPALA);
        assertEquals(1, play.state().rooms(REVIEW).size());
        play.accepts(new OpenRooms(REVIEW));
        play.refuses(planned(QUILMES), RoomRefusal.ROOMS_OPEN);
        play.accepts(new CloseRooms(REVIEW));
        play.refuses(planned(QUILMES), RoomRefusal.ROOMS_CLOSED);
    }

    @Test
    void rooms_go_through_their_phases_in_order() {
        play.refuses(new RecallRooms(REVIEW), RoomRefusal.ROOMS_NOT_OPEN);
        play.refuses(new CloseRooms(REVIEW), RoomRefusal.ROOMS_NOT_OPEN);
        play.refuses(new NextStep(room(1), 0), RoomRefusal.ROOMS_NOT_OPEN);
        play.refuses(new OpenRooms(INTRO), RoomRefusal.ROOMS_NONE);
        play.accepts(new OpenRooms(REVIEW));
        play.refuses(new OpenRooms(REVIEW), RoomRefusal.ROOMS_OPEN);
    }

    private void plan(PersonId... present) {
        play.accepts(planned(present));
    }

    private static PlanRooms planned(PersonId... present) {
        return new PlanRooms(REVIEW, List.of(practiceOf("quilmes"), practiceOf("kampala")), List.of(present), 3);
    }

    private RoomId room(int number) {
        return play.room(number).id();
    }

    private RoomView seenBy(PersonId person, Room room) {
        return assertInstanceOf(RoomView.class, play.sees(person, room.id().key()));
    }

    private List<String> unmet(PersonId person, int number) {
        return seenBy(Play.FACILITATOR, play.room(number)).seats().stream()
                .filter(seat -> seat.person().equals(person))
                .flatMap(seat -> seat.unmet().stream())
                .toList();
    }

    private static SeatRole roleOf(PersonId person, Room room) {
        return Known.sure(room.seatOf(person), person).role();
    }
}
