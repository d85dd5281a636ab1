package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is doubted in a programme that can be read, and what real events have and is not doubted. */
class ProbableMistakesTest {
    private static final String DELEGATE = "person: delegate@quilmes.example.org";
    private static final String FACILITATOR = "person: facilitator@uclg.example.org";

    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory);
        folder.write("people.csv", WrittenFolder.PEOPLE.replace("; facilitator@peer", ""));
    }

    private record Day(String id, String date, String time, String more) {
        /** A session of one talk. */
        String written() {
            return "  - {id: %1$s, date: %2$s, time: \"%3$s\", title: %1$s, segments: [{id: %1$s-talk, kind: talk,"
                            .formatted(id, date, time)
                    + " time: \"%s\", title: Talk of %s%s}]}\n".formatted(time, id, more);
        }
    }

    private static Day day(String id, String date) {
        return new Day(id, date, "09:00-12:00", "");
    }

    private static Day at(String id, String time, String more) {
        return new Day(id, "2027-04-12", time, ", " + more);
    }

    private List<String> warnings(Day... days) throws IOException {
        return warnings(String.join("", Stream.of(days).map(Day::written).toList()));
    }

    private List<String> warnings(String sessions) throws IOException {
        folder.write("programme.yaml", """
            slug: small
            zone: Europe/Madrid
            languages: [en]
            title: Small
            sessions:
            """ + sessions);
        return folder.warnings().stream()
                .map(line -> line.substring(line.indexOf("sessions.") + "sessions.".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-14, 12 months before",
        "2027-08-13, 4 months after",
        "2207-04-14, 180 years after",
        "2027-01-01, 3 months before"
    })
    void a_session_far_from_the_others_is_doubted_once(String date, String distance) throws IOException {
        assertEquals(
                List.of("c.date: is " + distance + " the session above; is the date right?"),
                warnings(
                        day("a", "2027-04-12"),
                        day("b", "2027-04-13"),
                        day("c", date),
                        day("d", "2027-04-15"),
                        day("e", "2027-04-16")));
    }

    @Test
    void the_first_session_may_be_the_one_that_is_far() throws IOException {
        assertEquals(
                List.of("a.date: is 12 months before the sessions below; is the date right?"),
                warnings(day("a", "2026-04-12"), day("b", "2027-04-13"), day("c", "2027-04-14")));
    }

    @Test
    void several_sessions_of_another_year_are_one_mistake() throws IOException {
        assertEquals(
                List.of("c.date: is 12 months after the session above; is the date right?"),
                warnings(
                        day("a", "2027-04-12"),
                        day("b", "2027-04-13"),
                        day("c", "2028-04-14"),
                        new Day("d", "2028-04-14", "14:00-16:00", "")));
    }

    @Test
    void weeks_between_sessions_are_usual() throws IOException {
        assertEquals(List.of(), warnings(day("a", "2027-01-12"), day("b", "2027-04-13"), day("c", "2027-07-14")));
    }

    @Test
    void a_session_before_the_one_above_is_doubted() throws IOException {
        assertEquals(
                List.of("c.date: is 2 days before “b”, which is above it; is the date right?"),
                warnings(
                        day("a", "2027-04-10"),
                        day("b", "2027-04-13"),
                        day("c", "2027-04-11"),
                        day("d", "2027-04-14")));
    }

    @Test
    void workshops_in_two_places_need_no_common_order() throws IOException {
        assertEquals(
                List.of(),
                warnings(Stream.of(
                                day("a", "2027-04-12"),
                                day("b", "2027-04-13"),
                                day("c", "2027-04-12"),
                                day("d", "2027-04-13"))
                        .map(day -> day.written()
                                .replace(
                                        ", segments",
                                        ", venue: " + ("ab".contains(day.id()) ? "Quito" : "Lima") + ", segments"))
                        .reduce("", String::concat)));
    }

    @ParameterizedTest
    @CsvSource({
        "room: Sala 1, room: Sala 2",
        "track: Health, track: Work",
        "venue: Quito, venue: Lima",
        "mode: online, mode: on-site",
        "objective: Plenary, room: Sala 2"
    })
    void sessions_in_parallel_are_usual_where_something_keeps_them_apart(String one, String other) throws IOException {
        assertEquals(List.of(), warnings(at("a", "09:00-12:00", one), at("b", "10:00-12:00", other)));
    }

    @Test
    void sessions_in_parallel_that_nothing_keeps_apart_are_doubted() throws IOException {
        assertEquals(
                List.of("b.date: is at the same time as “a”; is the date right? Sessions in parallel need a room or a"
                        + " track each"),
                warnings(day("a", "2027-04-12"), day("b", "2027-04-12")));
    }

    @Test
    void a_session_that_begins_before_another_ends_is_doubted_for_its_time() throws IOException {
        assertEquals(
                List.of("b.time: overlaps “a” (09:00-12:00) by 30 minutes; change one of the times, or give each"
                        + " session its room"),
                warnings(day("a", "2027-04-12"), new Day("b", "2027-04-12", "11:30-13:00", "")));
    }

    @Test
    void a_day_on_another_day_in_one_room_is_doubted_for_its_date() throws IOException {
        assertEquals(
                List.of("day-2.date: is at the same time as “day-1”; is the date right?"),
                warnings(at("day-1", "09:00-12:00", "room: Hall"), at("day-2", "09:00-12:00", "room: Hall")));
    }

    @Test
    void a_room_in_two_sessions_at_the_same_time_is_said_with_both() throws IOException {
        assertEquals(
                List.of("b.segments.b-talk.time: “Talk of b” (11:00-13:00) and “Talk of a” of “a” (09:00-12:00) are"
                        + " both in “sala  1”; change a time or a room"),
                warnings(at("a", "09:00-12:00", "room: Sala 1"), at("b", "11:00-13:00", "room: \"sala  1\"")));
    }

    @Test
    void a_room_of_another_building_or_at_another_time_is_another_one() throws IOException {
        assertEquals(
                List.of(),
                warnings(
                        at("a", "09:00-12:00", "venue: Norte, room: Sala 1"),
                        at("b", "11:00-13:00", "venue: Sur, room: Sala 1"),
                        at("c", "12:00-14:00", "venue: Norte, room: Sala 1")));
    }

    @Test
    void a_table_in_a_room_that_is_taken_is_said_but_not_two_tables_of_one_segment() throws IOException {
        var tables = "rooms: [{id: one, title: One, room: Sala 1}, {id: two, title: Two, room: sála 1}]";
        assertEquals(
                List.of("b.segments.b-talk.time: “Talk of b” (11:00-13:00) and “Talk of a” of “a” (09:00-12:00) are"
                        + " both in “Sala 1”; change a time or a room"),
                warnings(at("a", "09:00-12:00", tables), at("b", "11:00-13:00", "room: Sala 1")));
    }

    @Test
    void people_in_two_places_at_the_same_time_are_said_together() throws IOException {
        var front = "front: [{role: moderator, %s}, {role: speaker, %s}], room: ".formatted(DELEGATE, FACILITATOR);
        assertEquals(
                List.of("b.segments.b-talk.front[1].person: \"delegate@quilmes.example.org\" and 1 more are at the"
                        + " front of “Talk of b” (11:00-13:00) and “Talk of a” of “a” (09:00-12:00) at the same time;"
                        + " change a time or name somebody else"),
                warnings(at("a", "09:00-12:00", front + "Sala 1"), at("b", "11:00-13:00", front + "Sala 2")));
    }

    @Test
    void a_coordinator_may_look_after_two_segments() throws IOException {
        var front = "front: [{role: coordinator, %s}], room: Sala ".formatted(DELEGATE);
        assertEquals(List.of(), warnings(at("a", "09:00-12:00", front + 1), at("b", "11:00-13:00", front + 2)));
    }

    @Test
    void a_speaker_with_a_turn_cannot_be_elsewhere() throws IOException {
        var turn = "line-up: {from: listed, turns: [{topic: Doors}, {%s}]}, room: Sala 1".formatted(DELEGATE);
        assertEquals(
                List.of("a.segments.a-talk.line-up.turns[2].person: \"delegate@quilmes.example.org\" is at the front"
                    + " of “Talk of a” (11:00-13:00) and “Talk of b” of “b” (09:00-12:00) at the same time; change a"
                    + " time or name somebody else"),
                warnings(
                        at("a", "11:00-13:00", turn),
                        at("b", "09:00-12:00", "room: Sala 2, front: [{role: chair, %s}]".formatted(DELEGATE))));
    }

    @Test
    void a_person_may_go_from_one_segment_to_the_next_and_an_organisation_has_many_people() throws IOException {
        var person = "front: [{role: chair, %s}], room: Sala ".formatted(DELEGATE);
        var organisation = "front: [{role: chair, organisation: uclg}], room: Sala ";
        assertEquals(
                List.of(),
                warnings(
                        at("a", "09:00-10:00", person + 1),
                        at("b", "10:00-11:00", person + 2),
                        at("c", "09:00-10:00", organisation + 3),
                        at("d", "09:00-10:00", organisation + 4)));
    }

    @Test
    void what_follows_from_a_wrong_day_is_not_said() throws IOException {
        var front = "front: [{role: moderator, %s}]".formatted(DELEGATE);
        assertEquals(
                List.of("b.date: is at the same time as “a”; is the date right? Sessions in parallel need a room or a"
                        + " track each"),
                warnings(at("a", "09:00-12:00", front), at("b", "09:00-12:00", front)));
    }

    @ParameterizedTest
    @CsvSource({
        "14:00-17:00, 02:30-03:00, did you mean 14:30-15:00?",
        "09:00-12:00, 21:30-22:00, did you mean 09:30-10:00?",
        "09:00-12:00, 13:00-13:30, 'change its time, or make the session longer'"
    })
    void a_segment_outside_its_session_is_said_without_the_gap_that_it_leaves(
            String session, String segment, String remedy) throws IOException {
        assertEquals(
                List.of("a.segments.a-talk.time: is outside the time of its session, " + session + "; " + remedy),
                warnings(new Day("a", "2027-04-12", session, "")
                        .written()
                        .replace("talk, time: \"" + session, "talk, time: \"" + segment)));
    }

    @Test
    void segments_that_overlap_in_one_room_are_said_once() throws IOException {
        var segment =
                "{id: %s, kind: talk, time: \"%s\", title: %s, room: %s, front: [{role: chair, " + DELEGATE + "}]}";
        assertEquals(
                List.of("a.segments.two.time: overlaps “One” (09:00-10:00) by 30 minutes; change one of the times, or"
                        + " one of the rooms"),
                warnings("  - {id: a, date: 2027-04-12, time: \"09:00-12:00\", title: A, segments: ["
                        + segment.formatted("one", "09:00-10:00", "One", "Sala 1") + ", "
                        + segment.formatted("two", "09:30-11:00", "Two", "SALA 1") + "]}\n"));
    }
}
