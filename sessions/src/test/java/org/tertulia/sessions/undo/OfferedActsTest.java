package org.tertulia.sessions.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.REPORTS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.floor.FloorCommand.LowerHand;
import org.tertulia.sessions.floor.FloorCommand.RaiseHand;
import org.tertulia.sessions.floor.HandId;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpCommand.SkipTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.EnterRooms;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.run.RunCommand.PauseSegment;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.Role;

/** Which acts pages offer, and by which names. */
class OfferedActsTest {
    private static final TurnId FIRST = new TurnId("t0");

    private final Play play = Play.sample();

    @BeforeEach
    void posters_run() {
        play.accepts(new StartSegment(POSTERS));
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void an_act_that_cannot_be_undone_is_shown_as_one() {
        play.accepts(new PauseSegment(POSTERS));
        assertEquals(List.of("SegmentPaused", "SegmentStarted!"), offered());
        play.accepts(new RaiseHand(new HandId("h"), POSTERS), new LowerHand(new HandId("h")));
        assertEquals(List.of("HandLowered!", "SegmentPaused", "SegmentStarted!"), offered());
    }

    @Test
    void an_act_that_can_never_be_undone_again_is_no_longer_shown() {
        play.accepts(new StartTurn(FIRST), new AdjustClock(ClockId.turn(FIRST), 1_000), new EndTurn(FIRST));
        assertEquals(List.of("TurnEnded", "TurnStarted!", "SegmentStarted!"), offered());
        play.accepts(new StartTurn(new TurnId("t1")));
        assertEquals(List.of("TurnStarted!", "TurnStarted!", "SegmentStarted!"), offered());
    }

    @Test
    void an_act_that_can_be_undone_again_is_shown_again() {
        play.accepts(new StartTurn(FIRST), new AdjustClock(ClockId.turn(FIRST), 1_000), new EndTurn(FIRST));
        play.accepts(undo(play.lastCommand()));
        assertEquals(List.of("undone TurnEnded", "ClockAdjusted", "TurnStarted!", "SegmentStarted!"), offered());
    }

    @Test
    void what_was_undone_stays_undone_and_can_be_done_again() {
        play.accepts(new PauseSegment(POSTERS));
        play.accepts(undo(play.lastCommand()));
        var undone = play.lastCommand();
        assertEquals(List.of("undone SegmentPaused", "SegmentStarted!"), offered());
        play.accepts(undo(undone));
        assertEquals(List.of("SegmentPaused", "SegmentStarted!"), offered());
        play.accepts(undo(play.lastCommand()));
        assertEquals(List.of("undone SegmentPaused", "SegmentStarted!"), offered());
    }

    @Test
    void people_without_a_role_in_the_show_leave_no_act_that_cannot_be_undone() {
        play.as(Play.delegateOf("lisbon"))
                .accepts(new RaiseHand(new HandId("h"), POSTERS), new LowerHand(new HandId("h")));
        assertEquals(List.of("SegmentStarted!"), offered());
    }

    @Test
    void a_move_that_empties_a_room_is_named_by_the_move() {
        roomsAreOpen();
        var lonely = new RoomId("lonely");
        play.accepts(new AddRoom(lonely, REVIEW, null), new MoveSeat(Play.delegateOf("lisbon"), lonely));
        play.accepts(new MoveSeat(Play.delegateOf("lisbon"), play.room(1).id()));
        assertEquals("SeatLeft", offered().getFirst());
    }

    @Test
    void a_turn_that_follows_from_rooms_is_no_act() {
        roomsAreOpen();
        play.accepts(new PutLineUp(REPORTS, 0, List.of()));
        play.accepts(new AddRoom(new RoomId("late"), REVIEW, null));
        assertEquals("RoomPlanned!", offered().getFirst());
        play.as("late").accepts(new EnterRooms(REVIEW));
        assertEquals("SeatGiven!", offered().getFirst());
    }

    @Test
    void the_first_seat_of_a_person_cannot_be_undone() {
        roomsAreOpen();
        play.admit("new", "lisbon", Role.PARTICIPANT, "en");
        play.accepts(new MoveSeat(new PersonId("new"), play.room(1).id()));
        assertEquals("SeatGiven!", offered().getFirst());
    }

    @Test
    void the_views_agree_when_two_events_of_a_command_change_what_is_shown() {
        play.accepts(new StartTurn(FIRST), new EndTurn(FIRST));
        play.accepts(new AdjustClock(ClockId.changeOver(POSTERS), 1_000));
        play.accepts(new PutLineUp(POSTERS, 45_000, List.of(play.turn("t1").planned())));
        play.accepts(new SkipTurn(new TurnId("t1")));
        assertEquals("TurnSkipped", offered().getFirst());
    }

    private void roomsAreOpen() {
        var present = new ArrayList<>(play.state().everybody());
        play.admit("late", "lisbon", Role.RAPPORTEUR, "en");
        play.accepts(new PlanRooms(REVIEW, List.of(), present, 4), new StartSegment(REVIEW), new OpenRooms(REVIEW));
    }

    private static UndoAct undo(String command) {
        return new UndoAct(new ActId(command));
    }

    /** What the facilitator is offered, the newest first; with a mark if it cannot be undone. */
    private List<String> offered() {
        return play.state()
                .acts()
                .seen()
                .sorted(Comparator.comparingLong(Act::number).reversed())
                .map(act -> play.sees(Play.FACILITATOR, act.id().key()))
                .map(view -> (ActView) view)
                .map(view -> (view.undo() ? "undone " : "") + view.what() + (view.undoable() ? "" : "!"))
                .toList();
    }
}
