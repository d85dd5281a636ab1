package org.tertulia.sessions.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.controls.ControlsCommand.TakeControls;
import org.tertulia.sessions.controls.ControlsRefusal;
import org.tertulia.sessions.lineups.LineUpCommand.CheckIn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.MoveTurn;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpCommand.SkipTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.lineups.TurnPhase;
import org.tertulia.sessions.notices.Audience;
import org.tertulia.sessions.notices.NoticeCommand.SendNotice;
import org.tertulia.sessions.notices.NoticeId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.PauseSegment;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.run.SegmentPhase;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.SampleDay;

class UndoTest {
    private static final TurnId FIRST = new TurnId("t0");

    private final Play play = Play.sample().accepts(new StartSegment(POSTERS));

    @Test
    void undoing_the_end_of_a_turn_continues_it_as_if_it_had_never_stopped() {
        play.accepts(new StartTurn(FIRST)).minutesLater(1);
        var act = did(new EndTurn(FIRST));
        play.minutesLater(1).accepts(act);

        assertEquals(TurnPhase.RUNNING, play.turn("t0").phase());
        assertEquals(2 * MINUTE, play.clock(ClockId.turn(FIRST)).usedMillis(play.now()));
    }

    @Test
    void undoing_the_end_of_a_segment_reopens_it_with_its_running_turn() {
        play.accepts(new StartTurn(FIRST));
        var act = did(new EndSegment(POSTERS));
        play.accepts(act);

        assertEquals(SegmentPhase.RUNNING, play.state().phase(POSTERS));
        assertEquals(TurnPhase.RUNNING, play.turn("t0").phase());
    }

    @Test
    void an_end_is_not_undone_after_something_else_has_started() {
        play.accepts(new StartTurn(FIRST));
        var turn = did(new EndTurn(FIRST));
        play.minutesLater(1).accepts(new StartTurn(new TurnId("t1")), new EndTurn(new TurnId("t1")));
        play.refuses(turn, UndoRefusal.UNDO_UNKNOWN);

        var segment = did(new EndSegment(POSTERS));
        play.minutesLater(1).accepts(new StartSegment(INTRO));
        play.refuses(segment, UndoRefusal.UNDO_UNKNOWN);
    }

    @Test
    void an_undo_restores_the_state_before() {
        play.accepts(new PlanRooms(REVIEW, List.of(), List.copyOf(play.state().everybody()), 2));
        var someone = play.room(1).seats().getFirst().person();
        var acts = List.<Command>of(
                new PauseSegment(POSTERS),
                new AdjustClock(ClockId.segment(POSTERS), MINUTE),
                new PutLineUp(POSTERS, 0, SampleDay.posterTurns().reversed()),
                new MoveTurn(FIRST, 2),
                new CheckIn(FIRST, true),
                new SkipTurn(FIRST),
                new SendNotice(new NoticeId("n1"), new Audience(Audience.Kind.EVERYONE, ""), "Listen", "en"),
                new SetSegmentCall(POSTERS, "en", new Call("https://call.example", null)),
                new MoveSeat(someone, play.room(2).id()));
        for (var command : acts) {
            var before = summary();
            var act = did(command);
            assertNotEquals(before, summary(), command::toString);
            play.accepts(act);
            assertEquals(before, summary(), command::toString);
        }
        var before = summary();
        for (var act : acts.stream().map(this::did).toList().reversed()) {
            play.minutesLater(0.1).accepts(act);
        }
        assertEquals(before, summary());
        play.checkViewsAndReplay();
    }

    @Test
    void an_undo_can_be_undone() {
        var skipped = did(new SkipTurn(FIRST));
        var back = did(skipped);
        play.accepts(back);
        assertEquals(TurnPhase.SKIPPED, play.turn("t0").phase());
    }

    @Test
    void staff_can_undo_acts_of_other_staff_but_only_once() {
        var act = did(new SkipTurn(FIRST));
        play.as("organiser").refuses(act, ControlsRefusal.CONTROLS_ELSEWHERE);
        play.accepts(new TakeControls(POSTERS), act);
        play.refuses(act, UndoRefusal.UNDO_UNKNOWN);
    }

    @Test
    void an_act_that_cannot_be_undone_says_so() {
        play.refuses(new UndoAct(new ActId(play.lastCommand())), UndoRefusal.UNDO_NEVER);
    }

    @Test
    void a_refused_undo_changes_nothing() {
        var act = did(new SkipTurn(FIRST));
        play.accepts(new EndSegment(POSTERS));
        var before = play.state();
        play.ask(act);
        assertEquals(before, play.state());
    }

    @Test
    void only_the_latest_acts_of_a_person_are_kept() {
        var acts = new ArrayList<UndoAct>();
        for (var number = 0; number <= Acts.MOST_OF_ONE; number++) {
            acts.add(did(new AdjustClock(ClockId.segment(POSTERS), 1_000)));
        }
        play.refuses(acts.getFirst(), UndoRefusal.UNDO_UNKNOWN);
        play.accepts(acts.get(1));
        play.checkViewsAndReplay();
    }

    private UndoAct did(Command command) {
        play.accepts(command);
        return new UndoAct(new ActId(play.lastCommand()));
    }

    private List<Object> summary() {
        var state = play.state();
        var clock = play.clock(ClockId.segment(POSTERS));
        return List.of(
                state.run(),
                clock.phase(),
                clock.lengthMillis(),
                state.lineUps(),
                state.notices(),
                state.rooms().seats());
    }
}
