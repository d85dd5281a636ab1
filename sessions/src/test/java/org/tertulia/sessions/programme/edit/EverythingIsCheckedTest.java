package org.tertulia.sessions.programme.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tertulia.sessions.whole.SampleDay.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.PeopleRefusal;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Plan;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.TextRefusal;

/** Walks over all fields of what an edit may bring, and looks whether each is checked. A new field is walked over, too. */
class EverythingIsCheckedTest {
    private final Play play = Play.sample().as("organiser");

    @BeforeEach
    void there_is_a_stage() {
        var now = ProgrammeFields.of(play.state().programme());
        play.accepts(adding(new ProgrammeFields(
                now.title(), now.zone(), now.languages(), List.of(EverythingSaid.STAGE), List.of(), null)));
    }

    @Test
    void an_edit_that_says_everything_is_accepted() {
        records().forEach(record -> assertEquals(List.of(), RecordWalk.gaps(record), "the walk must see each field"));
        play.accepts(adding(EverythingSaid.fields()));
        play.accepts(adding(EverythingSaid.session()));
        play.accepts(adding(EverythingSaid.segment()));
        play.checkViewsAndReplay();
    }

    @TestFactory
    Stream<DynamicTest> each_text_is_kept_from_signs_that_disguise_it() {
        return refused(Multilingual.class, _ -> text("a\u202Eb"), TextRefusal.TEXT_FORBIDDEN.code());
    }

    @Test
    void a_title_is_one_line_but_a_file_may_have_a_longer_one() {
        var lines = RecordWalk.variants(EverythingSaid.segment(), Multilingual.class, _ -> text("a\nb")).stream()
                .filter(variant -> variant.place().endsWith("title"))
                .toList();
        assertEquals(5, lines.size(), "of the segment, a step, a heading, a room, and a heading of the room");
        lines.forEach(variant -> play.refuses(adding(variant.whole()), TextRefusal.TEXT_FORBIDDEN));
        var sample = play.state().programme();
        var whole = RecordWalk.variants(sample, Multilingual.class, _ -> text("a\nb"))
                .getFirst();
        play.accepts(new PutProgramme((Programme) whole.whole()));
    }

    @TestFactory
    Stream<DynamicTest> each_text_has_a_longest_length() {
        var longer = "a".repeat(PlainText.MOST_GRAPHEMES + 1);
        return refused(Multilingual.class, _ -> text(longer), TextRefusal.TEXT_TOO_LONG.code());
    }

    @TestFactory
    Stream<DynamicTest> no_text_is_there_without_words() {
        return refused(Multilingual.class, _ -> text(" "), TextRefusal.TEXT_EMPTY.code());
    }

    @TestFactory
    Stream<DynamicTest> each_text_is_in_a_language() {
        return refused(
                Multilingual.class,
                _ -> new Multilingual(Map.of("not a tag", "a")),
                TextRefusal.LANGUAGE_MALFORMED.code());
    }

    @TestFactory
    Stream<DynamicTest> each_organisation_exists() {
        return refused(
                OrganisationId.class,
                _ -> new OrganisationId("atlantis"),
                ProgrammeRefusal.ORGANISATION_UNKNOWN.code());
    }

    @TestFactory
    Stream<DynamicTest> each_person_takes_part() {
        return refused(PersonId.class, _ -> new PersonId("nobody"), PeopleRefusal.PERSON_UNKNOWN.code());
    }

    @TestFactory
    Stream<DynamicTest> each_other_text_and_each_id_is_checked() {
        return Stream.concat(
                refused(String.class, _ -> "a\u0000b", ""),
                refused(SubjectKey.class, _ -> new SubjectKey("person/nobody"), PeopleRefusal.PERSON_UNKNOWN.code()));
    }

    @TestFactory
    Stream<DynamicTest> each_list_has_a_longest_length() {
        return refused(
                List.class,
                list -> Collections.nCopies(PlannedLists.LONGEST + 1, list.getFirst()),
                ProgrammeRefusal.PROGRAMME_TOO_LARGE.code());
    }

    @Test
    void a_board_has_each_heading_once_and_an_exchange_each_language_once() {
        var twice = new ProgrammeFields(
                text("Sample"),
                "Europe/Madrid",
                List.of("en", "es"),
                List.of(EverythingSaid.STAGE),
                List.of(EverythingSaid.HEADINGS.getFirst(), EverythingSaid.HEADINGS.getFirst()),
                null);
        assertEquals(
                ProgrammeRefusal.PROGRAMME_DUPLICATE_ID.code(),
                refusal(adding(twice)).code());
        var languages =
                new ProgrammeFields(text("Sample"), "Europe/Madrid", List.of("en", "en"), List.of(), List.of(), null);
        assertEquals(Map.of("id", "en"), refusal(adding(languages)).details());
    }

    @Test
    void a_refusal_of_a_text_names_the_segment() {
        var wrong = RecordWalk.variants(EverythingSaid.segment(), Multilingual.class, _ -> text("a\u202Eb"))
                .getFirst();
        assertEquals(Map.of("id", "whole"), refusal(adding(wrong.whole())).details());
    }

    @Test
    void a_segment_keeps_the_people_it_names_after_they_have_left() {
        play.accepts(adding(EverythingSaid.segment()), new DismissPerson(EverythingSaid.PERSON));
        play.accepts(Edits.of(
                Edits.change(EverythingSaid.segment(), Edits.titled(EverythingSaid.segment(), "en", "Everything"))));
    }

    @Test
    void what_was_wrong_before_can_be_corrected_one_after_the_other() {
        var bad = RecordWalk.variants(EverythingSaid.segment(), Multilingual.class, _ -> text("a\u202Eb"))
                .getLast();
        var known = (Segment) bad.whole();
        var plan = play.state().plan();
        var edited = new ProgrammeEdited(
                List.of(Edits.titled(known, "en", "Other")), List.of(), List.of(), List.of(), null, false);
        assertFalse(new EditCheck(plan, edited).objection().isEmpty(), "it is new here");
        var there = new Plan(
                plan.programme(),
                plan.sessions(),
                plan.segments().plus(known.id(), known),
                plan.rooms(),
                plan.activities(),
                plan.organisations());
        assertEquals(Optional.empty(), new EditCheck(there, edited).objection());
    }

    @Test
    void a_whole_programme_has_the_same_texts() {
        var sample = play.state().programme();
        var variants = RecordWalk.variants(sample, Multilingual.class, _ -> text("a\u202Eb"));
        assertNotEquals(0, variants.size());
        variants.forEach(
                variant -> play.refuses(new PutProgramme((Programme) variant.whole()), TextRefusal.TEXT_FORBIDDEN));
    }

    private <T> Stream<DynamicTest> refused(Class<T> type, Function<T, Object> other, String code) {
        return records()
                .flatMap(record -> RecordWalk.variants(record, type, other).stream())
                .map(variant ->
                        DynamicTest.dynamicTest(variant.whole().getClass().getSimpleName() + variant.place(), () -> {
                            var found = refusal(adding(variant.whole())).code();
                            assertEquals(code.isEmpty() ? found : code, found);
                        }));
    }

    private Refusal refusal(EditProgramme edit) {
        return play.ask(edit) instanceof Decision.Refused<Event>(var refusal)
                ? refusal
                : new Refusal("accepted", Map.of());
    }

    private static Stream<Record> records() {
        return Stream.of(EverythingSaid.fields(), EverythingSaid.session(), EverythingSaid.segment());
    }

    private EditProgramme adding(Object record) {
        return switch (record) {
            case Segment segment -> Edits.of(Edits.add(segment));
            case Session session -> Edits.of(new SessionEdit(session.id(), null, session));
            case ProgrammeFields fields -> {
                var now = ProgrammeFields.of(play.state().programme());
                yield new EditProgramme(List.of(), List.of(), new FieldsEdit(now, fields), false);
            }
            default -> throw new IllegalArgumentException(record.toString());
        };
    }
}
