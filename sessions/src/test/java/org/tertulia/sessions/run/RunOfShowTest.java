package org.tertulia.sessions.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockRefusal;
import org.tertulia.sessions.controls.ControlsCommand.TakeControls;
import org.tertulia.sessions.controls.ControlsRefusal;
import org.tertulia.sessions.floor.FloorCommand;
import org.tertulia.sessions.floor.HandId;
import org.tertulia.sessions.lineups.LineUpCommand;
import org.tertulia.sessions.lineups.TurnPhase;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.PauseSegment;
import org.tertulia.sessions.run.RunCommand.ReopenSegment;
import org.tertulia.sessions.run.RunCommand.ResumeSegment;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.Role;

class RunOfShowTest {
    private static final ClockId CLOCK = ClockId.segment(INTRO);

    private final Play play = Play.sample();

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void a_segment_starts_with_its_whole_length() {
        play.accepts(new StartSegment(INTRO));
        assertEquals(SegmentPhase.RUNNING, play.state().phase(INTRO));
        assertEquals(10, play.minutesLeft(CLOCK));
    }

    @Test
    void a_segment_in_overtime_continues_until_somebody_ends_it() {
        play.accepts(new StartSegment(INTRO));
        play.minutesLater(12);
        assertEquals(SegmentPhase.RUNNING, play.state().phase(INTRO));
        assertEquals(-2, play.minutesLeft(CLOCK));
    }

    @Test
    void several_segments_run_at_once() {
        play.accepts(new StartSegment(INTRO), new StartSegment(POSTERS));
        assertEquals(
                List.of(INTRO, POSTERS),
                play.state().runningSegments().stream().map(Segment::id).toList());
    }

    @Test
    void pausing_and_resuming_loses_no_time() {
        play.accepts(new StartSegment(INTRO)).minutesLater(4);
        play.accepts(new PauseSegment(INTRO)).minutesLater(7);
        assertEquals(6, play.minutesLeft(CLOCK));
        play.accepts(new ResumeSegment(INTRO)).minutesLater(1);
        assertEquals(5, play.minutesLeft(CLOCK));
    }

    @Test
    void a_segment_that_ended_during_a_pause_is_reopened_in_that_pause() {
        play.accepts(new StartSegment(POSTERS), new LineUpCommand.StartTurn(new TurnId("t0")))
                .minutesLater(1);
        play.accepts(new PauseSegment(POSTERS), new EndSegment(POSTERS)).minutesLater(5);
        play.accepts(new ReopenSegment(POSTERS), new LineUpCommand.ReopenTurn(new TurnId("t0")))
                .minutesLater(5);
        assertEquals(SegmentPhase.PAUSED, play.state().phase(POSTERS));
        assertEquals(29, play.minutesLeft(ClockId.segment(POSTERS)));
        play.accepts(new ResumeSegment(POSTERS)).minutesLater(1);
        assertEquals(28, play.minutesLeft(ClockId.segment(POSTERS)));
        assertEquals(1, play.minutesLeft(ClockId.turn(new TurnId("t0"))));
    }

    @Test
    void a_segments_turn_is_paused_and_resumed_with_it() {
        play.accepts(new StartSegment(POSTERS), new LineUpCommand.StartTurn(new TurnId("t0")))
                .minutesLater(1);
        play.accepts(new PauseSegment(POSTERS)).minutesLater(5);
        var turn = play.clock(ClockId.turn(new TurnId("t0")));
        assertTrue(turn.heldByParent());
        play.accepts(new ResumeSegment(POSTERS)).minutesLater(1);
        assertEquals(1, play.minutesLeft(turn.id()));
    }

    @Test
    void one_more_minute_moves_the_end_also_in_overtime() {
        play.accepts(new StartSegment(INTRO)).minutesLater(12);
        play.accepts(new AdjustClock(CLOCK, MINUTE));
        assertEquals(-1, play.minutesLeft(CLOCK));
    }

    @Test
    void a_clock_cannot_be_shorter_than_zero() {
        play.accepts(new StartSegment(INTRO), new PauseSegment(INTRO));
        play.refuses(new AdjustClock(CLOCK, -11 * MINUTE), ClockRefusal.CLOCK_OUT_OF_BOUNDS);
        play.accepts(new AdjustClock(CLOCK, -10 * MINUTE));
        assertEquals(0, play.minutesLeft(CLOCK));
    }

    @Test
    void a_clock_cannot_be_adjusted_by_more_than_eight_hours() {
        play.accepts(new StartSegment(INTRO));
        play.refuses(new AdjustClock(CLOCK, 481 * MINUTE), ClockRefusal.CLOCK_OUT_OF_BOUNDS);
        play.refuses(new AdjustClock(CLOCK, Long.MIN_VALUE), ClockRefusal.CLOCK_OUT_OF_BOUNDS);
    }

    @Test
    void an_unknown_or_ended_clock_is_not_adjusted() {
        play.refuses(new AdjustClock(CLOCK, MINUTE), ClockRefusal.CLOCK_UNKNOWN);
        play.accepts(new StartSegment(INTRO), new EndSegment(INTRO));
        play.refuses(new AdjustClock(CLOCK, MINUTE), ClockRefusal.CLOCK_ENDED);
    }

    @Test
    void a_reopened_segment_continues_as_if_it_had_never_stopped() {
        play.accepts(new StartSegment(INTRO)).minutesLater(4);
        play.accepts(new EndSegment(INTRO)).minutesLater(2);
        play.accepts(new ReopenSegment(INTRO));
        assertEquals(4, play.minutesLeft(CLOCK));
    }

    @Test
    void turns_speeches_and_hands_end_with_the_segment() {
        play.accepts(new StartSegment(POSTERS), new LineUpCommand.StartTurn(new TurnId("t0")));
        play.as("delegate-of-lisbon").accepts(new FloorCommand.RaiseHand(new HandId("h1"), POSTERS));
        play.as("delegate-of-mersin").accepts(new FloorCommand.RaiseHand(new HandId("h2"), POSTERS));
        play.as("facilitator").accepts(new FloorCommand.GiveFloor(new HandId("h1"), MINUTE));
        play.accepts(new EndSegment(POSTERS));
        assertEquals(TurnPhase.ENDED, play.turn("t0").phase());
        assertEquals(null, play.state().speaker(POSTERS));
        assertEquals(null, play.state().hand(new HandId("h2")));
    }

    @Test
    void a_segment_goes_through_its_phases_in_order() {
        play.refuses(new EndSegment(INTRO), RunRefusal.SEGMENT_NOT_RUNNING);
        play.refuses(new PauseSegment(INTRO), RunRefusal.SEGMENT_NOT_RUNNING);
        play.refuses(new ResumeSegment(INTRO), RunRefusal.SEGMENT_NOT_PAUSED);
        play.refuses(new ReopenSegment(INTRO), RunRefusal.SEGMENT_NOT_ENDED);
        play.accepts(new StartSegment(INTRO));
        play.refuses(new StartSegment(INTRO), RunRefusal.SEGMENT_STARTED);
        play.refuses(new StartSegment(new SegmentId("nowhere")), ProgrammeRefusal.SEGMENT_UNKNOWN);
    }

    @Test
    void the_first_command_takes_the_controls() {
        play.accepts(new StartSegment(INTRO));
        assertEquals(Play.FACILITATOR, play.state().controls().holder(INTRO));
    }

    @Test
    void a_refused_command_does_not_take_the_controls() {
        play.refuses(new EndSegment(INTRO), RunRefusal.SEGMENT_NOT_RUNNING);
        assertEquals(null, play.state().controls().holder(INTRO));
    }

    @Test
    void another_person_can_take_the_controls() {
        play.accepts(new StartSegment(INTRO));
        play.as("organiser");
        play.refuses(new EndSegment(INTRO), ControlsRefusal.CONTROLS_ELSEWHERE);
        play.accepts(new TakeControls(INTRO), new EndSegment(INTRO));
        assertEquals(new PersonId("organiser"), play.state().controls().holder(INTRO));
    }

    @Test
    void each_segment_has_its_own_controls() {
        play.accepts(new StartSegment(INTRO));
        play.as("organiser").accepts(new StartSegment(POSTERS));
        play.refuses(new EndSegment(INTRO), ControlsRefusal.CONTROLS_ELSEWHERE);
        play.refuses(new AdjustClock(ClockId.segment(INTRO), 60_000), ControlsRefusal.CONTROLS_ELSEWHERE);
        play.as(Play.FACILITATOR);
        play.refuses(new EndSegment(POSTERS), ControlsRefusal.CONTROLS_ELSEWHERE);
        play.refuses(new AdjustClock(ClockId.segment(POSTERS), 60_000), ControlsRefusal.CONTROLS_ELSEWHERE);
        play.accepts(new EndSegment(INTRO));
        play.checkViewsAndReplay();
    }

    @Test
    void the_controls_of_a_segment_that_does_not_exist_cannot_be_taken() {
        play.refuses(new TakeControls(new SegmentId("nowhere")), ProgrammeRefusal.SEGMENT_UNKNOWN);
        play.refuses(new TakeControls(null), ProgrammeRefusal.SEGMENT_UNKNOWN);
    }

    @Test
    void a_facilitator_who_is_narrowed_to_one_segment_keeps_only_its_controls() {
        play.accepts(new TakeControls(INTRO), new TakeControls(POSTERS));
        play.as("organiser")
                .accepts(new PeopleCommand.AdmitPerson(
                        Play.FACILITATOR,
                        new OrganisationId("org"),
                        List.of("es"),
                        List.of(new Assignment(Role.FACILITATOR, POSTERS.key()))));
        assertNull(play.state().controls().holder(INTRO));
        assertEquals(Play.FACILITATOR, play.state().controls().holder(POSTERS));
        play.checkViewsAndReplay();
    }

    @Test
    void the_engine_does_not_need_the_controls() {
        play.accepts(new StartSegment(INTRO));
        play.as(PersonId.ENGINE).accepts(new EndSegment(INTRO));
        assertFalse(play.state().isOpen(INTRO));
    }

    @Test
    void the_controls_are_free_when_their_holder_leaves() {
        play.accepts(new TakeControls(INTRO));
        play.as("organiser").accepts(new PeopleCommand.DismissPerson(Play.FACILITATOR));
        play.accepts(new StartSegment(INTRO));
        assertEquals(new PersonId("organiser"), play.state().controls().holder(INTRO));
    }

    @Test
    void the_controls_are_free_when_their_holder_loses_the_role() {
        play.accepts(new TakeControls(INTRO));
        play.admit(Play.FACILITATOR.value(), "org", Role.FACILITATOR, "es");
        assertEquals(Play.FACILITATOR, play.state().controls().holder(INTRO));
        play.admit(Play.FACILITATOR.value(), "org", Role.PARTICIPANT, "es");
        assertNull(play.state().controls().holder(INTRO));
    }
}
