package org.tertulia.sessions.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.clocks.ClockCommand;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockRefusal;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomCommand.ExtendRooms;
import org.tertulia.sessions.rooms.RoomCommand.NextStep;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.undo.UndoRefusal;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.SampleDay;

class RoomStepsTest {
    private final Play play = Play.sample();

    @BeforeEach
    void two_rooms_are_planned_and_the_review_runs() {
        var subjects = List.of(practiceOf("quilmes"), practiceOf("kampala"));
        var present = SampleDay.CITIES.stream().map(Play::delegateOf).toList();
        play.accepts(new PlanRooms(REVIEW, subjects, present, 3), new RunCommand.StartSegment(REVIEW));
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void every_room_starts_with_its_first_step() {
        play.accepts(new OpenRooms(REVIEW));
        assertEquals(0, play.room(1).step());
        assertEquals(5, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(2))));
    }

    @Test
    void steps_change_automatically_and_the_last_continues_into_overtime() {
        play.accepts(new OpenRooms(REVIEW)).minutesLater(6);
        assertEquals(1, play.room(1).step());
        assertEquals(9, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(1))));
        play.minutesLater(20);
        assertEquals(2, play.room(1).step());
        assertEquals(-6, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(1))));
        play.refuses(new NextStep(room(1), 2), RoomRefusal.ROOM_LAST_STEP);
    }

    @Test
    void a_room_may_be_faster_than_the_others() {
        play.accepts(new OpenRooms(REVIEW), new NextStep(room(1), 0)).minutesLater(1);
        assertEquals(1, play.room(1).step());
        assertEquals(0, play.room(2).step());
    }

    @Test
    void a_late_command_for_the_next_step_skips_no_step() {
        play.accepts(new OpenRooms(REVIEW)).minutesLater(5);
        play.refuses(new NextStep(room(1), 0), RoomRefusal.ROOM_MOVED_ON);
        assertEquals(1, play.room(1).step());
    }

    @Test
    void steps_are_paused_while_the_segment_is_paused() {
        play.accepts(new OpenRooms(REVIEW)).minutesLater(4);
        play.accepts(new RunCommand.PauseSegment(REVIEW)).minutesLater(30);
        assertEquals(0, play.room(1).step());
        play.accepts(new RunCommand.ResumeSegment(REVIEW)).minutesLater(2);
        assertEquals(1, play.room(1).step());
    }

    @Test
    void one_more_minute_for_a_room_delays_its_next_step() {
        play.accepts(new OpenRooms(REVIEW));
        play.accepts(new ClockCommand.AdjustClock(ClockId.of(ClockId.Kind.STEP, room(1)), SampleDay.MINUTE));
        play.minutesLater(5.5);
        assertEquals(0, play.room(1).step());
        assertEquals(1, play.room(2).step());
    }

    @Test
    void a_minute_more_for_all_rooms_is_one_act_and_can_be_undone() {
        play.accepts(new OpenRooms(REVIEW), new NextStep(room(1), 0));
        play.accepts(new ExtendRooms(REVIEW, SampleDay.MINUTE));
        assertEquals(11, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(1))));
        assertEquals(6, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(2))));

        play.accepts(new UndoAct(new ActId(play.lastCommand())));
        assertEquals(10, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(1))));
        assertEquals(5, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(2))));
    }

    @Test
    void time_given_to_one_step_is_not_taken_from_the_next() {
        play.accepts(new OpenRooms(REVIEW));
        play.accepts(new ExtendRooms(REVIEW, SampleDay.MINUTE));
        var act = new UndoAct(new ActId(play.lastCommand()));
        play.accepts(new NextStep(room(1), 0));
        play.refuses(act, UndoRefusal.UNDO_UNKNOWN);
        assertEquals(10, play.minutesLeft(ClockId.of(ClockId.Kind.STEP, room(1))));
    }

    @Test
    void rooms_that_are_not_open_get_no_time() {
        play.refuses(new ExtendRooms(REVIEW, SampleDay.MINUTE), RoomRefusal.ROOMS_NOT_OPEN);
        play.accepts(new OpenRooms(REVIEW));
        play.refuses(new ExtendRooms(REVIEW, 25 * 60 * SampleDay.MINUTE), ClockRefusal.CLOCK_OUT_OF_BOUNDS);
    }

    private RoomId room(int number) {
        return play.room(number).id();
    }
}
