package org.tertulia.sessions.lineups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.posterTurn;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.lineups.LineUpCommand.CheckIn;
import org.tertulia.sessions.lineups.LineUpCommand.DeferTurn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.MoveTurn;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpCommand.ReopenTurn;
import org.tertulia.sessions.lineups.LineUpCommand.SkipTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.run.RunRefusal;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.SampleDay;
import org.tertulia.sessions.whole.TextRefusal;

class LineUpTest {
    private static final TurnId FIRST = new TurnId("t0");
    private static final TurnId SECOND = new TurnId("t1");
    private static final TurnId THIRD = new TurnId("t2");
    private static final ClockId CHANGE_OVER = ClockId.changeOver(POSTERS);

    private final Play play = Play.sample();

    @BeforeEach
    void the_poster_round_runs() {
        play.accepts(new RunCommand.StartSegment(POSTERS));
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void a_turn_in_overtime_continues_until_somebody_ends_it() {
        play.accepts(new StartTurn(FIRST)).minutesLater(4);
        assertEquals(TurnPhase.RUNNING, play.turn("t0").phase());
        assertEquals(-1, play.minutesLeft(ClockId.turn(FIRST)));
        play.accepts(new EndTurn(FIRST));
        assertEquals(4 * SampleDay.MINUTE, play.turn("t0").usedMillis());
    }

    @Test
    void a_turn_does_not_start_in_a_paused_segment() {
        play.accepts(new RunCommand.PauseSegment(POSTERS));
        play.refuses(new StartTurn(FIRST), RunRefusal.SEGMENT_NOT_RUNNING);
    }

    @Test
    void a_change_over_begins_when_others_wait() {
        play.accepts(new StartTurn(FIRST), new EndTurn(FIRST));
        assertEquals(0.75, play.minutesLeft(CHANGE_OVER));
        play.accepts(new StartTurn(SECOND));
        assertNull(play.state().clock(CHANGE_OVER));
    }

    @Test
    void the_last_turn_needs_no_change_over() {
        play.accepts(new SkipTurn(SECOND), new SkipTurn(THIRD), new SkipTurn(new TurnId("t3")));
        play.accepts(new StartTurn(FIRST), new EndTurn(FIRST));
        assertNull(play.state().clock(CHANGE_OVER));
    }

    @Test
    void starting_the_next_turn_ends_the_running_one() {
        play.accepts(new StartTurn(FIRST), new StartTurn(SECOND));
        assertEquals(TurnPhase.ENDED, play.turn("t0").phase());
        assertEquals(TurnPhase.RUNNING, play.turn("t1").phase());
    }

    @Test
    void a_reopened_turn_continues_as_if_it_had_never_stopped() {
        play.accepts(new StartTurn(FIRST)).minutesLater(1);
        play.accepts(new EndTurn(FIRST)).minutesLater(0.5);
        play.accepts(new ReopenTurn(FIRST));
        assertEquals(1.5, play.minutesLeft(ClockId.turn(FIRST)));
        assertNull(play.state().clock(CHANGE_OVER));
    }

    @Test
    void a_pause_of_the_segment_does_not_count_for_a_reopened_turn() {
        play.accepts(new StartTurn(FIRST)).minutesLater(1);
        play.accepts(new EndTurn(FIRST)).minutesLater(0.25);
        play.accepts(new RunCommand.PauseSegment(POSTERS)).minutesLater(4);
        play.accepts(new RunCommand.ResumeSegment(POSTERS)).minutesLater(0.25);
        play.accepts(new AdjustClock(ClockId.segment(POSTERS), SampleDay.MINUTE), new ReopenTurn(FIRST));
        assertEquals(1.5, play.minutesLeft(ClockId.turn(FIRST)));
    }

    @Test
    void a_turn_that_ended_in_a_pause_continues_after_it() {
        play.accepts(new StartTurn(FIRST)).minutesLater(1);
        play.accepts(new RunCommand.PauseSegment(POSTERS)).minutesLater(4);
        play.accepts(new EndTurn(FIRST)).minutesLater(4);
        play.accepts(new RunCommand.ResumeSegment(POSTERS)).minutesLater(0.5);
        play.accepts(new ReopenTurn(FIRST));
        assertEquals(1.5, play.minutesLeft(ClockId.turn(FIRST)));
    }

    @Test
    void a_turn_is_not_reopened_while_another_runs() {
        play.accepts(new StartTurn(FIRST), new StartTurn(SECOND));
        play.refuses(new ReopenTurn(FIRST), LineUpRefusal.TURN_OTHER_RUNS);
    }

    @Test
    void a_skipped_turn_can_be_reopened() {
        play.accepts(new SkipTurn(FIRST), new ReopenTurn(FIRST));
        assertEquals(TurnPhase.WAITING, play.turn("t0").phase());
        play.refuses(new ReopenTurn(FIRST), LineUpRefusal.TURN_NOT_TAKEN);
    }

    @Test
    void a_deferred_turn_comes_last() {
        play.accepts(new DeferTurn(FIRST));
        assertEquals(List.of("t1", "t2", "t3", "t0"), play.order(POSTERS));
    }

    @Test
    void a_turn_moves_to_its_position() {
        play.accepts(new MoveTurn(new TurnId("t3"), 1));
        assertEquals(List.of("t0", "t3", "t1", "t2"), play.order(POSTERS));
        play.refuses(new MoveTurn(FIRST, 4), LineUpRefusal.TURN_POSITION);
        play.refuses(new MoveTurn(FIRST, -1), LineUpRefusal.TURN_POSITION);
    }

    @Test
    void a_running_turn_is_not_deferred_skipped_or_started() {
        play.accepts(new StartTurn(FIRST));
        play.refuses(new DeferTurn(FIRST), LineUpRefusal.TURN_NOT_WAITING);
        play.refuses(new SkipTurn(FIRST), LineUpRefusal.TURN_NOT_WAITING);
        play.refuses(new StartTurn(FIRST), LineUpRefusal.TURN_NOT_WAITING);
        play.refuses(new EndTurn(SECOND), LineUpRefusal.TURN_NOT_RUNNING);
        play.refuses(new EndTurn(new TurnId("nobody")), LineUpRefusal.TURN_UNKNOWN);
    }

    @Test
    void a_presenter_checks_in_without_the_controls() {
        play.as(Play.delegateOf("quilmes")).accepts(new CheckIn(FIRST, true));
        assertTrue(play.turn("t0").here());
        play.accepts(new CheckIn(FIRST, false));
        assertFalse(play.turn("t0").here());
    }

    @Test
    void the_first_waiting_turn_is_on_deck() {
        assertTrue(seen(FIRST).onDeck());
        play.accepts(new StartTurn(FIRST));
        assertFalse(seen(FIRST).onDeck());
        assertTrue(seen(SECOND).onDeck());
        play.accepts(new DeferTurn(SECOND));
        assertTrue(seen(THIRD).onDeck());
    }

    @Test
    void a_turn_is_on_deck_before_the_next_segment_starts() {
        var before = Play.sample();
        assertFalse(OnDeck.isReady(before.state(), before.turn("t0")));
        before.accepts(new RunCommand.StartSegment(INTRO));
        assertTrue(OnDeck.isReady(before.state(), before.turn("t0")));
    }

    @Test
    void a_new_line_up_keeps_ended_and_skipped_turns() {
        play.accepts(new StartTurn(FIRST), new EndTurn(FIRST), new SkipTurn(SECOND));
        play.accepts(new PutLineUp(POSTERS, 0, List.of(posterTurn("t9", "lisbon"), posterTurn("t2", "mersin"))));
        assertEquals(List.of("t0", "t1", "t9", "t2"), play.order(POSTERS));
        assertNull(play.state().turn(new TurnId("t3")));
    }

    @Test
    void an_invalid_line_up_is_refused() {
        refuses(LineUpRefusal.TURN_LENGTH, PlannedTurn.of(new TurnId("x"), new SubjectKey("practice/p"), null, 5_000));
        refuses(TextRefusal.ID_MALFORMED, posterTurn("a/b", "quilmes"));
        refuses(ProgrammeRefusal.ORGANISATION_UNKNOWN, posterTurn("x", "atlantis"));
        refuses(LineUpRefusal.TURN_EXISTS, posterTurn("x", "quilmes"), posterTurn("x", "lisbon"));
    }

    private void refuses(RefusalCode code, PlannedTurn... turns) {
        play.refuses(new PutLineUp(POSTERS, 0, List.of(turns)), code);
    }

    private TurnView seen(TurnId turn) {
        var view = play.sees(Play.delegateOf("lisbon"), turn.key());
        assertNotNull(view);
        return assertInstanceOf(TurnView.class, view);
    }
}
