package org.tertulia.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.sessions.SampleExchange.INTRO;
import static org.tertulia.sessions.SampleExchange.MINUTE;
import static org.tertulia.sessions.SampleExchange.MORNING;
import static org.tertulia.sessions.SampleExchange.POSTERS;
import static org.tertulia.sessions.SampleExchange.RECAP;
import static org.tertulia.sessions.SampleExchange.TEN;
import static org.tertulia.sessions.SampleExchange.posterTurn;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.LineUpCommand.DeferTurn;
import org.tertulia.sessions.LineUpCommand.EndTurn;
import org.tertulia.sessions.LineUpCommand.StartTurn;
import org.tertulia.sessions.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.ProgrammeCommand.SetSegmentCall;
import org.tertulia.sessions.RunCommand.StartSegment;

class ProgrammeTest {
    private final Play play = Play.sample();

    @AfterEach
    void adds_up() {
        play.addsUp();
    }

    @Test
    void a_listed_line_up_has_its_turns() {
        assertEquals(List.of("t0", "t1", "t2", "t3"), play.order(POSTERS));
    }

    @Test
    void the_recap_has_a_turn_for_each_peer_session_before_it() {
        assertEquals(
                List.of(new SubjectKey("session/morning")),
                play.state().turns(RECAP).stream().map(Turn::subject).toList());
    }

    @Test
    void the_same_programme_again_changes_nothing_that_was_ordered_since() {
        play.accepts(new DeferTurn(new TurnId("t0")), new PutProgramme(SampleExchange.programme()));
        assertEquals(List.of("t1", "t2", "t3", "t0"), play.order(POSTERS));
    }

    @Test
    void what_has_run_is_kept_when_the_programme_is_put_again() {
        play.accepts(new StartSegment(POSTERS), new StartTurn(new TurnId("t0")), new EndTurn(new TurnId("t0")));
        play.accepts(put(SampleExchange.posters(List.of(posterTurn("t9", "lisbon")))));
        assertEquals(List.of("t0", "t9"), play.order(POSTERS));
        assertEquals(SegmentPhase.RUNNING, play.state().phase(POSTERS));
        assertEquals(30, play.minutesLeft(ClockId.segment(POSTERS)));
    }

    @Test
    void a_segment_that_has_run_cannot_be_taken_out() {
        play.accepts(new StartSegment(POSTERS));
        play.refuses(put(SampleExchange.intro()), Refusals.PROGRAMME_SEGMENT_HAS_RUN);
    }

    @Test
    void a_segment_that_has_not_run_goes_with_its_turns() {
        play.accepts(put(SampleExchange.intro()));
        assertNull(play.state().segment(POSTERS));
        assertNull(play.state().turn(new TurnId("t0")));
    }

    @Test
    void a_turn_stays_with_its_segment() {
        var intro = segment(INTRO, MORNING, 10, SampleExchange.listed(List.of(posterTurn("t0", "quilmes"))));
        var posters = SampleExchange.posters(List.of());
        play.refuses(put(intro, posters), Refusals.TURN_EXISTS);
        play.accepts(put(intro));
        assertEquals(List.of("t0"), play.order(INTRO));
    }

    @Test
    void a_programme_without_sense_is_refused() {
        play.refuses(put(SampleExchange.intro(), SampleExchange.intro()), Refusals.PROGRAMME_DUPLICATE_ID);
        play.refuses(
                put(segment(INTRO, new SessionId("nowhere"), 10, SampleExchange.none())),
                Refusals.PROGRAMME_UNKNOWN_NAME);
        play.refuses(put(segment(INTRO, MORNING, 0, SampleExchange.none())), Refusals.PROGRAMME_LENGTH);
        play.refuses(put(segment(new SegmentId("a/b"), MORNING, 10, SampleExchange.none())), Refusals.ID_MALFORMED);
        var turns = SampleExchange.listed(List.of(posterTurn("x", "atlantis")));
        play.refuses(put(segment(INTRO, MORNING, 10, turns)), Refusals.ORGANISATION_UNKNOWN);
    }

    @Test
    void a_programme_has_a_zone_and_languages() {
        play.refuses(put("Nowhere/Land", List.of("en")), Refusals.PROGRAMME_ZONE);
        play.refuses(put("Europe/Madrid", List.of()), Refusals.LANGUAGE_MISSING);
        play.refuses(put("Europe/Madrid", List.of("English")), Refusals.LANGUAGE_MALFORMED);
    }

    @Test
    void a_segment_has_a_call_in_each_language() {
        play.accepts(new SetSegmentCall(INTRO, "es", new Call("https://voices.example/es", null)));
        assertEquals("https://voices.example/es", linkOf("es"));
        play.refuses(new SetSegmentCall(INTRO, "es", new Call("http://x.example", null)), Refusals.CALL_NOT_HTTPS);
        play.refuses(new SetSegmentCall(new SegmentId("x"), "es", null), Refusals.SEGMENT_UNKNOWN);
    }

    private String linkOf(String language) {
        return Present.sure(play.state().run().of(INTRO).calls().get(language), INTRO)
                .link();
    }

    private static PutProgramme put(Segment... segments) {
        return new PutProgramme(SampleExchange.programme(List.of(segments)));
    }

    private static PutProgramme put(String zone, List<String> languages) {
        var sample = SampleExchange.programme();
        return new PutProgramme(new Programme(
                sample.title(), zone, languages, List.of(), sample.sessions(), sample.segments(), List.of()));
    }

    private static Segment segment(SegmentId id, SessionId session, long minutes, LineUpPlan lineUp) {
        return SampleExchange.segment(id, session, Segment.Kind.PANEL, TEN + MINUTE, minutes, List.of(), lineUp);
    }
}
