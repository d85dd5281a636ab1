package org.tertulia.server.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.server.studio.SmallEvent.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/** An organiser brings a file in: it is shown first, then made, and may be taken back. */
class StudioImportTest extends StudioTests {
    private static final String TIME =
            "Segment Review: changed (Time: 2022-04-11 14:10–15:00 → 2022-04-11 14:15–15:00)";

    private static final PracticeId DOOR = new PracticeId("door");

    @Test
    void a_workbook_with_another_time_shows_exactly_that_change_and_makes_it() throws Exception {
        var before = event.state().programme();
        var plan = event.bring("exchange.xlsx", event.workbook("14:10-15:00", "14:15-15:00"));
        assertEquals(List.of(TIME), rows(event.over(plan)));
        assertEquals(before, event.state().programme(), "nothing changes before the yes");
        var made = event.over(event.press(plan, "make"));
        assertTrue(made.contains("The import is done"), made);
        assertEquals(List.of(TIME), rows(made));
        var after = event.state().programme();
        assertEquals(
                before.segments().getLast().plannedStart() + 300_000,
                after.segments().getLast().plannedStart());
        assertEquals(before.segments().getFirst(), after.segments().getFirst());
    }

    @Test
    void an_untouched_workbook_changes_nothing() throws Exception {
        var page = event.over(event.bring("exchange.xlsx", event.workbook("14:10-15:00", "14:10-15:00")));
        assertTrue(page.contains("Nothing to change"), page);
        assertFalse(page.contains("Make these changes"), page);
    }

    @Test
    void errors_are_named_by_sheet_row_and_column_and_nothing_changes() throws Exception {
        var before = event.state();
        var answer = event.send("our event.xlsx", event.workbook("14:10-15:00", "14:70-15:00"));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("our event.xlsx"), answer.body());
        assertTrue(answer.body().contains("sheet Programme, row 3, time"), answer.body());
        assertTrue(answer.body().contains("Try again"), answer.body());
        assertEquals(before.programme(), event.state().programme());
    }

    @Test
    void what_is_no_exchange_is_refused_in_words() throws Exception {
        var none = event.send("letter.docx", "Dear all".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, none.statusCode());
        assertTrue(none.body().contains("This is not a file with an exchange"), none.body());
        var empty = event.send("empty.zip", new byte[0]);
        assertEquals(422, empty.statusCode());
        assertTrue(empty.body().contains("Choose a file first"), empty.body());
    }

    @Test
    void a_discarded_preview_changes_nothing_and_is_listed_no_more() throws Exception {
        event.renameReview();
        var plan = event.bringFolder();
        var studio = event.get(event.press(plan, "discard")).body();
        assertTrue(studio.contains("The import was dropped"), studio);
        assertFalse(studio.contains("waits for your yes"), studio);
        event.press(plan, "make");
        assertTrue(event.over(plan).contains("The import was dropped"));
        assertEquals("Review", title());
    }

    private String title() {
        return event.state()
                .programme()
                .segments()
                .getLast()
                .title()
                .byLanguage()
                .getOrDefault("en", "");
    }

    @Test
    void what_somebody_changed_since_the_preview_is_shown_before_it_is_overwritten() throws Exception {
        event.renameReview();
        var plan = event.bringFolder();
        event.retitle("Large");
        var again = event.press(plan, "make");
        var page = event.over(again);
        assertTrue(page.contains("Somebody has changed the exchange since you looked"), page);
        assertEquals(
                List.of(
                        "Programme Small: changed (Title: Large → Small)",
                        "Segment Peer review: changed (Title: Review → Peer review)"),
                rows(page));
        assertEquals("Review", title(), "nothing has changed yet");
        event.over(event.press(plan, "make"));
        assertEquals("Peer review", title());
        assertEquals("Small", event.state().programme().title().byLanguage().get("en"));
    }

    @Test
    void a_second_press_does_nothing_twice() throws Exception {
        event.renameReview();
        var plan = event.bringFolder();
        event.press(plan, "make");
        event.press(plan, "make");
        assertTrue(event.over(plan).contains("The import is done"));
        assertEquals(
                1,
                count(event.get(event.path() + "/files").body(), "<td>Import</td><td>done</td>") - 1,
                "and the first import");
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void an_import_is_taken_back_once_from_its_page() throws Exception {
        event.renameReview();
        event.append("people.csv", "Second delegate,second@quilmes.example.org,quilmes,participant,es\n");
        var before = event.state();
        var plan = event.bringFolder();
        var made = event.over(event.press(plan, "make"));
        assertEquals(
                List.of("Segment Peer review: changed (Title: Review → Peer review)", "Person Second delegate: new"),
                rows(made));
        assertTrue(made.contains("Undo this import"), made);
        var undo = event.press(plan, "undo");
        var undone = event.over(undo);
        assertTrue(undone.contains("The undo is done"), undone);
        assertEquals(
                List.of("Person Second delegate: removed", "Segment Review: changed (Title: Peer review → Review)"),
                rows(undone));
        assertEquals(before.plan(), event.state().plan());
        assertEquals(before.people(), event.state().people());
        assertFalse(event.over(plan).contains("Undo this import"));
        assertTrue(event.over(event.press(plan, "undo")).contains("cannot be undone any more"));
        assertFalse(
                event.get(event.path() + "/files").body().contains("Undo this import"),
                "the exchange came with the first one");
    }

    @Test
    void a_file_of_another_exchange_comes_into_this_one_and_the_preview_says_so() throws Exception {
        event.write("programme.yaml", "slug: small", "slug: other");
        var page = event.over(event.bringFolder());
        assertTrue(page.contains("it comes into this one"), page);
        assertTrue(page.contains("Nothing to change"), page);
    }

    @Test
    void a_schedule_changes_the_programme_and_nobody_who_organises() throws Exception {
        var schedule =
                running.get(event.path().replace("/studio", "/schedule.json")).body();
        var organiser = event.state().person(event.person(SmallEvent.ORGANISER).id());
        var plan = event.bring("schedule.json", schedule.getBytes(StandardCharsets.UTF_8));
        event.over(event.press(plan, "make"));
        assertEquals(
                organiser,
                event.state().person(event.person(SmallEvent.ORGANISER).id()));
        assertTrue(event.state().organisations().noneMatch(one -> one.name().startsWith("Organisers of")));
    }

    @Test
    void a_zip_with_a_poster_shows_it_first_and_draws_it() throws Exception {
        event.append("practices.yaml", "    poster: door.png\n").put("posters/door.png", poster());
        event.put("posters/spare.png", poster());
        var plan = event.bringFolder();
        var preview = event.over(plan);
        assertEquals(List.of("Poster door: new"), rows(preview));
        assertTrue(preview.contains("is not read; no practice has this poster"), preview);
        assertNull(poster(DOOR), "nothing changes before the yes");
        event.over(event.press(plan, "make"));
        var poster = Objects.requireNonNull(poster(DOOR));
        assertEquals(1, poster.pages().size());
        assertTrue(event.over(event.bringFolder()).contains("Nothing to change"));
        event.over(event.press(plan, "undo"));
        assertNull(poster(DOOR));
    }

    @Test
    void a_poster_of_another_kind_is_an_error_of_its_practice_and_nothing_changes() throws Exception {
        event.append("practices.yaml", "    poster: door.png\n")
                .put("posters/door.png", "Dear all".getBytes(StandardCharsets.UTF_8));
        var refused = event.send("small.zip", event.archive());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("practices.door.poster"), refused.body());
        assertTrue(refused.body().contains("The file is not a PDF, PNG or JPEG"), refused.body());
        assertNull(poster(DOOR));
    }

    private @Nullable Poster poster(PracticeId practice) {
        return Objects.requireNonNull(event.state().practice(practice)).poster();
    }

    private static byte[] poster() throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/sample/barcelona-2022/posters/quilmes.png"));
    }

    @Test
    void two_at_once_come_one_after_the_other() throws Exception {
        event.renameReview();
        var small = event.bringFolder();
        event.append("people.csv", people("First"));
        var large = event.bringFolder();
        event.press(large, "make");
        var refused = event.press(small, "make");
        assertTrue(event.get(refused).body().contains("Another import is under way"), refused);
        assertTrue(event.over(large).contains("The import is done"));
        assertTrue(event.over(event.press(small, "make")).contains("Nothing to change"));
    }

    private static String people(String name) {
        return IntStream.range(0, 600)
                .mapToObj(number ->
                        "%1$s %2$d,%1$s%2$d@quilmes.example.org,quilmes,participant,es\n".formatted(name, number))
                .collect(Collectors.joining());
    }

    @Test
    void a_person_changed_since_the_preview_is_shown_again() throws Exception {
        event.write("people.csv", "Delegate of Quilmes", "First delegate of Quilmes");
        var plan = event.bringFolder();
        var delegate = event.person(SmallEvent.DELEGATE).id();
        event.ask(new AdmitPerson(
                delegate, new OrganisationId("quilmes"), List.of("es"), List.of(new Assignment(Role.OBSERVER, null))));
        assertTrue(
                event.over(event.press(plan, "make")).contains("Somebody has changed the exchange since you looked"));
        event.over(event.press(plan, "make"));
        assertFalse(Objects.requireNonNull(event.state().person(delegate)).is(Role.OBSERVER));
    }
}
