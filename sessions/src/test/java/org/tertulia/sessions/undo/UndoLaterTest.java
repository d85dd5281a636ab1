package org.tertulia.sessions.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.REPORTS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.posterTurn;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.lineups.LineUpCommand.CheckIn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpCommand.ReopenTurn;
import org.tertulia.sessions.lineups.LineUpCommand.SkipTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.lineups.Turn;
import org.tertulia.sessions.lineups.TurnPhase;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.MergeRooms;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.PauseSegment;
import org.tertulia.sessions.run.RunCommand.ReopenSegment;
import org.tertulia.sessions.run.RunCommand.ResumeSegment;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.run.SegmentPhase;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Play;

/** What happened later decides whether an act can be undone. */
class UndoLaterTest {
    private static final TurnId FIRST = new TurnId("t0");
    private static final RoomId NEW = new RoomId("new");
    private static final RoomId NEWER = new RoomId("newer");
    private static final PersonId MERSIN = Play.delegateOf("mersin");

    private final Play play = Play.sample().accepts(new StartSegment(POSTERS));

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void a_line_up_that_someone_changed_again_is_restored_only_after_that() {
        var mine = did(new PutLineUp(POSTERS, 0, List.of(posterTurn("a", "lisbon"))));
        var theirs = did(new PutLineUp(POSTERS, 0, List.of(posterTurn("b", "mersin"))));
        play.refuses(mine, UndoRefusal.UNDO_LATER);
        assertEquals(List.of("b"), play.order(POSTERS));
        play.accepts(theirs, mine);
        assertEquals(List.of("t0", "t1", "t2", "t3"), play.order(POSTERS));
    }

    @Test
    void a_line_up_is_restored_although_one_of_its_turns_has_started() {
        var act = did(new PutLineUp(POSTERS, 0, List.of(posterTurn("a", "lisbon"), posterTurn("b", "mersin"))));
        play.accepts(new StartTurn(new TurnId("a")), act);
        assertEquals(List.of("a", "t0", "t1", "t2", "t3"), play.order(POSTERS));
    }

    @Test
    void the_turn_of_a_merged_room_never_comes_back() {
        roomsAreOpen();
        var reports = play.state().turns(REPORTS).stream().map(Turn::planned).toList();
        var whole = did(new PutLineUp(REPORTS, 0, reports.reversed()));
        var part = did(new PutLineUp(REPORTS, 0, reports.subList(0, 1)));
        play.accepts(new MergeRooms(room(2), room(1)));
        play.refuses(part, UndoRefusal.UNDO_UNKNOWN);
        play.refuses(whole, UndoRefusal.UNDO_UNKNOWN);
    }

    @Test
    void a_person_who_was_moved_on_stays_there() {
        roomsAreOpen();
        var home = play.state().seatsOf(MERSIN);
        var first = did(new MoveSeat(MERSIN, NEW));
        var second = did(new MoveSeat(MERSIN, NEWER));
        play.refuses(first, UndoRefusal.UNDO_LATER);
        assertEquals(List.of(NEWER), play.state().seatsOf(MERSIN));
        play.accepts(second, first);
        assertEquals(home, play.state().seatsOf(MERSIN));
    }

    @Test
    void a_move_from_two_rooms_cannot_be_undone() {
        roomsAreOpen();
        assertEquals(2, play.state().seatsOf(Play.FACILITATOR).size());
        play.refuses(did(new MoveSeat(Play.FACILITATOR, NEW)), UndoRefusal.UNDO_NEVER);
    }

    @Test
    void an_undo_never_restarts_a_turn_that_has_ended_since() {
        var act = did(new SkipTurn(FIRST));
        play.accepts(new ReopenTurn(FIRST), new StartTurn(FIRST), new EndTurn(FIRST));
        play.refuses(act, UndoRefusal.UNDO_UNKNOWN);
        assertEquals(TurnPhase.ENDED, play.turn("t0").phase());
    }

    @Test
    void acts_that_alternate_are_undone_from_the_last_to_the_first() {
        play.accepts(new StartTurn(FIRST));
        inOrder(new EndTurn(FIRST), new ReopenTurn(FIRST), new EndTurn(FIRST));
        assertEquals(TurnPhase.RUNNING, play.turn("t0").phase());
        inOrder(new SkipTurn(new TurnId("t1")), new ReopenTurn(new TurnId("t1")), new SkipTurn(new TurnId("t1")));
        assertEquals(TurnPhase.WAITING, play.turn("t1").phase());
        inOrder(new PauseSegment(POSTERS), new ResumeSegment(POSTERS), new PauseSegment(POSTERS));
        assertEquals(SegmentPhase.RUNNING, play.state().phase(POSTERS));
        inOrder(new EndSegment(POSTERS), new ReopenSegment(POSTERS), new EndSegment(POSTERS));
        assertEquals(SegmentPhase.RUNNING, play.state().phase(POSTERS));
        inOrder(call("https://a.example"), call("https://b.example"), call("https://a.example"));
        inOrder(
                new CheckIn(new TurnId("t2"), true),
                new CheckIn(new TurnId("t2"), false),
                new CheckIn(new TurnId("t2"), true));
        assertFalse(play.turn("t2").here());
    }

    private static Command call(String link) {
        return new SetSegmentCall(POSTERS, "en", new Call(link, null));
    }

    private void inOrder(Command one, Command two, Command three) {
        var first = did(one);
        var second = did(two);
        var third = did(three);
        play.refuses(first, UndoRefusal.UNDO_LATER);
        play.refuses(second, UndoRefusal.UNDO_LATER);
        play.minutesLater(1).accepts(third);
        play.refuses(first, UndoRefusal.UNDO_LATER);
        play.minutesLater(1).accepts(second).minutesLater(1).accepts(first);
    }

    @Test
    void the_end_of_a_paused_segment_is_undone_to_the_same_pause() {
        play.accepts(new StartTurn(FIRST)).minutesLater(1).accepts(new PauseSegment(POSTERS));
        var act = did(new EndSegment(POSTERS));
        play.minutesLater(5).accepts(act).minutesLater(5);
        assertEquals(SegmentPhase.PAUSED, play.state().phase(POSTERS));
        assertEquals(29, play.minutesLeft(ClockId.segment(POSTERS)));
        assertEquals(2, play.minutesLeft(ClockId.turn(FIRST)));
        play.accepts(new ResumeSegment(POSTERS)).minutesLater(1);
        assertEquals(28, play.minutesLeft(ClockId.segment(POSTERS)));
        assertEquals(1, play.minutesLeft(ClockId.turn(FIRST)));
    }

    @Test
    void the_end_of_a_segment_that_closes_its_rooms_cannot_be_undone() {
        roomsAreOpen();
        play.refuses(did(new EndSegment(REVIEW)), UndoRefusal.UNDO_NEVER);
    }

    @Test
    void a_segment_that_was_reopened_does_not_end_under_what_has_begun_since() {
        play.accepts(new EndSegment(POSTERS));
        var act = did(new ReopenSegment(POSTERS));
        play.accepts(new StartTurn(FIRST));
        play.refuses(act, UndoRefusal.UNDO_UNKNOWN);
    }

    @Test
    void a_clock_that_ended_keeps_its_minute_until_its_end_is_undone() {
        play.accepts(new StartTurn(FIRST));
        var minute = did(new AdjustClock(ClockId.turn(FIRST), MINUTE));
        var end = did(new EndTurn(FIRST));
        play.refuses(minute, UndoRefusal.UNDO_LATER);
        play.accepts(end, minute);
        assertEquals(3, play.minutesLeft(ClockId.turn(FIRST)));
    }

    private void roomsAreOpen() {
        play.accepts(new PlanRooms(REVIEW, List.of(), List.copyOf(play.state().everybody()), 2));
        play.accepts(new StartSegment(REVIEW), new OpenRooms(REVIEW));
        play.accepts(new AddRoom(NEW, REVIEW, null), new AddRoom(NEWER, REVIEW, null));
    }

    private RoomId room(int number) {
        return play.room(number).id();
    }

    private UndoAct did(Command command) {
        play.accepts(command);
        return new UndoAct(new ActId(play.lastCommand()));
    }
}
