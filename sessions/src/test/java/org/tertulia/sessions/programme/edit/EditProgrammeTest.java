package org.tertulia.sessions.programme.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.MORNING;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.TEN;
import static org.tertulia.sessions.whole.SampleDay.posterTurn;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.lineups.LineUpCommand.DeferTurn;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Known;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.SampleDay;
import org.tertulia.sessions.whole.TextRefusal;

class EditProgrammeTest {
    private final Play play = Play.sample().as("organiser");
    private final Segment intro = SampleDay.intro();

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void two_organisers_change_the_title_in_two_languages_and_both_stay() {
        play.accepts(Edits.of(Edits.change(intro, Edits.titled(intro, "es", "Apertura"))));
        play.accepts(Edits.of(Edits.change(intro, Edits.titled(intro, "fr", "Ouverture"))));
        assertEquals(
                Map.of("en", "intro", "es", "Apertura", "fr", "Ouverture"),
                now(INTRO).title().byLanguage());
    }

    @Test
    void the_same_field_in_two_ways_is_refused_and_named() {
        play.accepts(Edits.of(Edits.change(intro, Edits.titled(intro, "en", "Welcome"))));
        var late = Edits.of(
                Edits.change(SampleDay.review(), Edits.lasting(SampleDay.review(), 20)),
                Edits.change(intro, Edits.titled(intro, "en", "Hello")));
        assertEquals(Map.of("kind", "segment", "id", "intro", "field", "title.en"), details(late));
        assertEquals("Welcome", now(INTRO).title().byLanguage().get("en"));
        assertEquals(40 * MINUTE, now(REVIEW).lengthMillis(), "nothing of a refused command happens");
    }

    @Test
    void the_same_change_twice_is_no_conflict_and_leaves_nothing_in_the_journal() {
        var edit = Edits.of(Edits.change(intro, Edits.lasting(intro, 15)));
        play.accepts(edit);
        var length = play.journalLength();
        play.accepts(edit);
        assertEquals(length, play.journalLength());
    }

    @Test
    void place_and_rule_are_fields_of_their_own() {
        play.accepts(Edits.of(Edits.change(intro, Edits.placed(intro, room("Sala 1")))));
        var rule = new Setting(null, null, null, null, HouseRule.CHATHAM_HOUSE, null);
        play.accepts(Edits.of(Edits.change(intro, Edits.placed(intro, rule))));
        assertEquals(
                new Setting(null, "Sala 1", null, null, HouseRule.CHATHAM_HOUSE, null),
                now(INTRO).setting());
    }

    @Test
    void nobody_removes_what_another_person_has_changed_unseen() {
        play.accepts(Edits.of(Edits.change(intro, Edits.lasting(intro, 15))));
        play.refuses(Edits.of(Edits.remove(intro)), ProgrammeRefusal.PROGRAMME_CHANGED_MEANWHILE);
        play.accepts(Edits.of(Edits.remove(now(INTRO))));
        assertNull(play.state().segment(INTRO));
        assertEquals(
                "removed",
                details(Edits.of(Edits.change(intro, Edits.lasting(intro, 20)))).get("field"));
    }

    @Test
    void segments_stay_in_the_order_of_their_times() {
        play.accepts(Edits.of(Edits.change(intro, Edits.starting(intro, TEN + 85 * MINUTE))));
        assertEquals(
                List.of("posters", "review", "reports", "intro", "recap"),
                play.state().programme().segments().stream()
                        .map(segment -> segment.id().value())
                        .toList());
    }

    @Test
    void an_edit_keeps_the_new_order_of_turns_unless_it_changes_the_line_up() {
        play.accepts(new DeferTurn(new TurnId("t0")));
        var posters = now(POSTERS);
        play.accepts(Edits.of(Edits.change(posters, Edits.titled(posters, "en", "Posters"))));
        assertEquals(List.of("t1", "t2", "t3", "t0"), play.order(POSTERS));
        var one = SampleDay.posters(List.of(posterTurn("t9", "lisbon")));
        play.accepts(Edits.of(Edits.change(SampleDay.posters(SampleDay.posterTurns()), one)));
        assertEquals(List.of("t9"), play.order(POSTERS));
    }

    @Test
    void what_has_ended_keeps_its_time_but_its_title_may_be_corrected() {
        play.accepts(new StartSegment(INTRO), new EndSegment(INTRO));
        play.refuses(Edits.of(Edits.change(intro, Edits.lasting(intro, 15))), ProgrammeRefusal.PROGRAMME_SEGMENT_ENDED);
        play.refuses(Edits.of(Edits.remove(intro)), ProgrammeRefusal.PROGRAMME_SEGMENT_HAS_RUN);
        play.accepts(Edits.of(Edits.change(intro, Edits.titled(intro, "en", "Welcome"))));
    }

    @Test
    void what_runs_changes_only_if_the_organiser_says_so() {
        play.accepts(new StartSegment(INTRO));
        var longer = Edits.of(Edits.change(intro, Edits.lasting(intro, 15)));
        play.refuses(longer, ProgrammeRefusal.PROGRAMME_SEGMENT_RUNS);
        play.accepts(new EditProgramme(longer.segments(), List.of(), null, true));
        assertEquals(15 * MINUTE, now(INTRO).lengthMillis());
    }

    @Test
    void what_holds_for_a_segment_that_runs_changes_only_if_the_organiser_says_so() {
        var morning = Known.sure(play.state().session(MORNING), MORNING);
        var later = Known.sure(play.state().session(SampleDay.RECAP_DAY), SampleDay.RECAP_DAY);
        var now = ProgrammeFields.of(play.state().programme());
        play.accepts(new StartSegment(INTRO));
        play.accepts(Edits.of(new SessionEdit(later.id(), later, Edits.renamed(later, "Another session"))));
        asksAndThenAccepts(Edits.of(new SessionEdit(MORNING, morning, Edits.zoned(morning, "Africa/Kampala"))));
        asksAndThenAccepts(fields(now, "Africa/Kampala", now.languages()));
        asksAndThenAccepts(fields(now, now.zone(), List.of("en", "es")));
        var renamed = new ProgrammeFields(
                SampleDay.text("Other"), now.zone(), now.languages(), now.stages(), now.exchangeHeadings(), null);
        play.accepts(new EditProgramme(List.of(), List.of(), new FieldsEdit(now, renamed), false));
    }

    private static EditProgramme fields(ProgrammeFields now, String zone, List<String> languages) {
        var next = new ProgrammeFields(now.title(), zone, languages, now.stages(), now.exchangeHeadings(), null);
        return new EditProgramme(List.of(), List.of(), new FieldsEdit(now, next), false);
    }

    private void asksAndThenAccepts(EditProgramme edit) {
        play.refuses(edit, ProgrammeRefusal.PROGRAMME_SEGMENT_RUNS);
        assertEquals(Map.of("id", "intro"), details(edit), "the page names what runs");
        play.accepts(new EditProgramme(edit.segments(), edit.sessions(), edit.fields(), true));
    }

    @Test
    void undo_puts_back_what_the_edit_changed_and_keeps_what_others_changed_since() {
        play.accepts(Edits.of(Edits.change(intro, Edits.titled(intro, "en", "Welcome"))));
        var undo = new UndoAct(new ActId(play.lastCommand()));
        play.accepts(Edits.of(Edits.change(now(INTRO), Edits.lasting(now(INTRO), 15))));
        play.accepts(undo);
        assertEquals(Edits.lasting(intro, 15), now(INTRO));
        play.accepts(new UndoAct(new ActId(play.lastCommand())));
        assertEquals("Welcome", now(INTRO).title().byLanguage().get("en"), "an undo can be undone");
    }

    @Test
    void undo_is_refused_where_somebody_has_changed_the_same_field_since() {
        play.accepts(Edits.of(Edits.change(intro, Edits.titled(intro, "en", "Welcome"))));
        var undo = new UndoAct(new ActId(play.lastCommand()));
        play.accepts(Edits.of(Edits.change(now(INTRO), Edits.titled(now(INTRO), "en", "Hello"))));
        play.refuses(undo, ProgrammeRefusal.PROGRAMME_CHANGED_MEANWHILE);
    }

    @Test
    void undo_brings_back_a_removed_segment_with_its_turns() {
        var posters = now(POSTERS);
        play.accepts(Edits.of(Edits.remove(posters)));
        play.accepts(new UndoAct(new ActId(play.lastCommand())));
        assertEquals(SampleDay.programme(), play.state().programme());
        assertEquals(List.of("t0", "t1", "t2", "t3"), play.order(POSTERS));
    }

    @Test
    void an_added_segment_that_has_started_meanwhile_cannot_be_undone() {
        var talk = SampleDay.segment(
                new SegmentId("talk"), MORNING, Segment.Kind.TALK, TEN, 5, List.of(), SampleDay.none());
        play.accepts(Edits.of(Edits.add(talk)));
        var undo = new UndoAct(new ActId(play.lastCommand()));
        play.accepts(new StartSegment(talk.id()));
        play.refuses(undo, ProgrammeRefusal.PROGRAMME_SEGMENT_HAS_RUN);
    }

    @Test
    void sessions_and_the_fields_of_the_programme_change_in_the_same_way() {
        var morning = Known.sure(play.state().session(MORNING), MORNING);
        play.accepts(Edits.of(new SessionEdit(MORNING, morning, Edits.renamed(morning, "Posters and reviews"))));
        var fields = ProgrammeFields.of(play.state().programme());
        var zoned =
                new ProgrammeFields(fields.title(), "Africa/Kampala", fields.languages(), List.of(), List.of(), null);
        play.accepts(new EditProgramme(List.of(), List.of(), new FieldsEdit(fields, zoned), false));
        assertEquals("Africa/Kampala", play.state().programme().zone());
        assertEquals(
                "Posters and reviews",
                Known.sure(play.state().session(MORNING), MORNING)
                        .title()
                        .byLanguage()
                        .get("en"));
    }

    @Test
    void bad_texts_unknown_names_and_too_many_edits_are_refused() {
        play.refuses(Edits.of(Edits.change(intro, Edits.titled(intro, "en", null))), TextRefusal.TEXT_EMPTY);
        play.refuses(Edits.of(Edits.change(intro, Edits.titled(intro, "en", "a\nb"))), TextRefusal.TEXT_FORBIDDEN);
        play.refuses(
                Edits.of(Edits.change(intro, Edits.titled(intro, "not a tag", "a"))), TextRefusal.LANGUAGE_MALFORMED);
        play.refuses(Edits.of(Edits.change(intro, Edits.lasting(intro, 0))), ProgrammeRefusal.PROGRAMME_LENGTH);
        var elsewhere = SampleDay.segment(
                new SegmentId("new"), new SessionId("none"), Segment.Kind.TALK, TEN, 5, List.of(), SampleDay.none());
        play.refuses(Edits.of(Edits.add(elsewhere)), ProgrammeRefusal.PROGRAMME_UNKNOWN_NAME);
        var many = IntStream.rangeClosed(0, EditProgramme.MOST_EDITS)
                .mapToObj(_ -> Edits.change(intro, Edits.lasting(intro, 15)))
                .toArray(SegmentEdit[]::new);
        play.refuses(Edits.of(many), ProgrammeRefusal.PROGRAMME_TOO_LARGE);
        var twice = Edits.change(intro, Edits.lasting(intro, 15));
        play.refuses(Edits.of(twice, twice), ProgrammeRefusal.PROGRAMME_DUPLICATE_ID);
    }

    @Test
    void unchanged_fields_may_say_anything() {
        play.accepts(new DeferTurn(new TurnId("t0")));
        var hollow = SampleDay.posters(List.of());
        play.accepts(Edits.of(Edits.change(hollow, Edits.lasting(hollow, 45))));
        assertEquals(4, now(POSTERS).lineUp().turns().size());
        assertTrue(now(POSTERS).lengthMillis() == 45 * MINUTE);
    }

    private static Setting room(String name) {
        return new Setting(null, name, null, null, null, null);
    }

    private Segment now(SegmentId id) {
        return play.state().knownSegment(id);
    }

    private Map<String, String> details(EditProgramme edit) {
        return play.ask(edit) instanceof Decision.Refused<Event>(var refusal) ? refusal.details() : Map.of();
    }
}
