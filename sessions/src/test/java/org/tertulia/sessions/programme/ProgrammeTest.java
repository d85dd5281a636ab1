package org.tertulia.sessions.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.MORNING;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.RECAP;
import static org.tertulia.sessions.whole.SampleDay.TEN;
import static org.tertulia.sessions.whole.SampleDay.posterTurn;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.lineups.LineUpCommand.DeferTurn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.lineups.LineUpRefusal;
import org.tertulia.sessions.lineups.Turn;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.RunCommand.SetSegmentCall;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.run.RunRefusal;
import org.tertulia.sessions.run.SegmentPhase;
import org.tertulia.sessions.whole.Known;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.SampleDay;
import org.tertulia.sessions.whole.TextRefusal;

class ProgrammeTest {
    private final Play play = Play.sample();

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
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
    void putting_the_same_programme_again_keeps_the_new_order_of_turns() {
        play.accepts(new DeferTurn(new TurnId("t0")), new PutProgramme(SampleDay.programme()));
        assertEquals(List.of("t1", "t2", "t3", "t0"), play.order(POSTERS));
    }

    @Test
    void segments_and_turns_that_have_run_stay_when_the_programme_is_put_again() {
        play.accepts(new StartSegment(POSTERS), new StartTurn(new TurnId("t0")), new EndTurn(new TurnId("t0")));
        play.accepts(put(SampleDay.posters(List.of(posterTurn("t9", "lisbon")))));
        assertEquals(List.of("t0", "t9"), play.order(POSTERS));
        assertEquals(SegmentPhase.RUNNING, play.state().phase(POSTERS));
        assertEquals(30, play.minutesLeft(ClockId.segment(POSTERS)));
    }

    @Test
    void a_segment_that_has_run_cannot_be_removed() {
        play.accepts(new StartSegment(POSTERS));
        play.refuses(put(SampleDay.intro()), ProgrammeRefusal.PROGRAMME_SEGMENT_HAS_RUN);
    }

    @Test
    void a_segment_that_has_not_run_is_removed_with_its_turns() {
        play.accepts(put(SampleDay.intro()));
        assertNull(play.state().segment(POSTERS));
        assertNull(play.state().turn(new TurnId("t0")));
    }

    @Test
    void a_turn_stays_with_its_segment() {
        var intro = segment(INTRO, MORNING, 10, SampleDay.listed(List.of(posterTurn("t0", "quilmes"))));
        var posters = SampleDay.posters(List.of());
        play.refuses(put(intro, posters), LineUpRefusal.TURN_EXISTS);
        play.accepts(put(intro));
        assertEquals(List.of("t0"), play.order(INTRO));
    }

    @Test
    void an_invalid_programme_is_refused() {
        play.refuses(put(SampleDay.intro(), SampleDay.intro()), ProgrammeRefusal.PROGRAMME_DUPLICATE_ID);
        play.refuses(
                put(segment(INTRO, new SessionId("nowhere"), 10, SampleDay.none())),
                ProgrammeRefusal.PROGRAMME_UNKNOWN_NAME);
        play.refuses(put(segment(INTRO, MORNING, 0, SampleDay.none())), ProgrammeRefusal.PROGRAMME_LENGTH);
        play.refuses(put(segment(new SegmentId("a/b"), MORNING, 10, SampleDay.none())), TextRefusal.ID_MALFORMED);
        var turns = SampleDay.listed(List.of(posterTurn("x", "atlantis")));
        play.refuses(put(segment(INTRO, MORNING, 10, turns)), ProgrammeRefusal.ORGANISATION_UNKNOWN);
    }

    @Test
    void the_id_of_a_heading_can_stand_in_the_name_of_a_topic() {
        var sample = SampleDay.programme();
        var heading = new Heading(new HeadingId("needs/@"), sample.title());
        play.refuses(
                new PutProgramme(new Programme(
                        sample.title(),
                        sample.zone(),
                        sample.languages(),
                        List.of(),
                        sample.sessions(),
                        sample.segments(),
                        List.of(heading),
                        null)),
                TextRefusal.ID_MALFORMED);
    }

    @Test
    void a_programme_needs_a_zone_and_languages() {
        for (var zone : List.of("Nowhere/Land", "UTC+2", "GMT+02:00", "Z", "CET", "Etc/GMT-2")) {
            play.refuses(put(zone, List.of("en")), ProgrammeRefusal.PROGRAMME_ZONE);
        }
        play.refuses(put("Europe/Madrid", List.of()), TextRefusal.LANGUAGE_MISSING);
        play.refuses(put("Europe/Madrid", List.of("English")), TextRefusal.LANGUAGE_MALFORMED);
    }

    @Test
    void a_segment_has_a_call_in_each_language() {
        play.accepts(new SetSegmentCall(INTRO, "es", new Call("https://voices.example/es", null)));
        assertEquals("https://voices.example/es", linkOf("es"));
        play.refuses(new SetSegmentCall(INTRO, "es", new Call("http://x.example", null)), RunRefusal.CALL_NOT_HTTPS);
        play.refuses(new SetSegmentCall(new SegmentId("x"), "es", null), ProgrammeRefusal.SEGMENT_UNKNOWN);
    }

    private String linkOf(String language) {
        return Known.sure(play.state().run().of(INTRO).calls().get(language), INTRO)
                .link();
    }

    private static PutProgramme put(Segment... segments) {
        return new PutProgramme(SampleDay.programme(List.of(segments)));
    }

    private static PutProgramme put(String zone, List<String> languages) {
        var sample = SampleDay.programme();
        return new PutProgramme(new Programme(
                sample.title(), zone, languages, List.of(), sample.sessions(), sample.segments(), List.of(), null));
    }

    private static Segment segment(SegmentId id, SessionId session, long minutes, LineUpPlan lineUp) {
        return SampleDay.segment(id, session, Segment.Kind.PANEL, TEN + MINUTE, minutes, List.of(), lineUp);
    }
}
