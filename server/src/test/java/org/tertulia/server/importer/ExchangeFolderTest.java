package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.server.cli.CheckCommand;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import picocli.CommandLine;

class ExchangeFolderTest {
    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory);
    }

    @Test
    void a_correct_folder_gives_the_commands_in_order() {
        var whole = folder.whole();
        assertEquals(List.of(), whole.warnings());
        var commands = whole.exchange().commands();
        assertInstanceOf(RegisterOrganisation.class, commands.getFirst());
        assertInstanceOf(PutProgramme.class, commands.get(2));
        assertInstanceOf(PutPractice.class, commands.getLast());
        assertEquals(2, whole.exchange().people().size());
    }

    @Test
    void an_unknown_word_is_reported_with_file_line_field_and_the_closest_word() throws IOException {
        folder.programmeWith("kind: poster-round", "kind: poster-rond");
        var problem = folder.problems().getFirst();
        assertTrue(
                problem.startsWith("programme.yaml:30: error: sessions.peer.segments.posters.kind: \"poster-rond\""));
        assertTrue(problem.endsWith("did you mean poster-round?"));
    }

    @Test
    void an_unknown_field_is_an_error() throws IOException {
        folder.programmeWith("facilitators: [uclg]", "facilitator: [uclg]");
        assertEquals(
                List.of("programme.yaml:33: error: sessions.peer.segments.posters.facilitator:"
                        + " is not a field here; did you mean facilitators?"),
                folder.problems());
    }

    @Test
    void a_missing_field_is_reported_at_its_owner() throws IOException {
        folder.programmeWith("        time: 14:10-15:00\n", "");
        assertEquals(
                List.of("programme.yaml:40: error: sessions.peer.segments.review.time: is missing; write a line such"
                        + " as time: 09:00-10:30"),
                folder.problems());
    }

    @Test
    void all_errors_are_found_in_one_reading() throws IOException {
        folder.write(
                "programme.yaml",
                WrittenFolder.PROGRAMME
                        .replace("14:00-14:10", "14:10-14:10")
                        .replace("2022-04-11", "11 April")
                        .replace("stage: now", "stage: later")
                        .replace("practice: door", "practice: dor")
                        .replace("[uclg]", "[uclgg]")
                        .replace("protocol: short", "protocol: long"));
        assertEquals(6, folder.problems().size(), () -> String.join("\n", folder.problems()));
    }

    @Test
    void a_repeated_id_is_reported_with_the_line_of_the_first_one() throws IOException {
        folder.programmeWith("- id: review", "- id: posters");
        assertEquals(
                List.of("programme.yaml:40: error: sessions.peer.segments.posters.id:"
                        + " line 29 already has the segment \"posters\"; give each its own id"),
                folder.problems());
    }

    @Test
    void a_missing_translation_is_a_warning() throws IOException {
        folder.programmeWith("{en: Review, es: Revisión}", "{en: Review}");
        assertEquals(
                List.of("programme.yaml:45: warning: sessions.peer.segments.review.title: has no text in es"),
                folder.warnings());
    }

    @Test
    void gaps_and_overlaps_are_warnings_with_their_length() throws IOException {
        folder.programmeWith("14:10-15:00", "14:15-15:00");
        assertEquals(
                List.of("programme.yaml:42: warning: sessions.peer.segments.review.time: starts after a gap of 5"
                        + " minutes"),
                folder.warnings());
        folder.programmeWith("14:10-15:00", "14:05-14:50");
        assertEquals(
                List.of("programme.yaml:42: warning: sessions.peer.segments.review.time: overlaps “Posters”"
                        + " (14:00-14:10) by 5 minutes; change one of the times, or give each its room"),
                folder.warnings());
    }

    @Test
    void a_line_up_that_is_too_long_is_a_warning_that_says_by_how_much() throws IOException {
        folder.programmeWith("{practice: door, time: 4:00}", "{practice: door, time: 6:00}");
        assertEquals(
                List.of("programme.yaml:35: warning: sessions.peer.segments.posters.line-up: 2 turns and change-overs"
                        + " take 11 minutes, but the segment is 10 minutes long. That is 1 minute too much"),
                folder.warnings());
    }

    @Test
    void a_turn_that_is_too_short_is_an_error() throws IOException {
        folder.programmeWith("{practice: door, time: 4:00}", "{practice: door, time: 0:05}");
        assertEquals(
                List.of("programme.yaml:38: error: sessions.peer.segments.posters.line-up.turns[1].time:"
                        + " must be 0:10 to 240:00 long; for 5 minutes write 5:00"),
                folder.problems());
    }

    @Test
    void a_protocol_longer_than_its_segment_is_a_warning() throws IOException {
        folder.programmeWith("{time: 10:00,", "{time: 51:00,");
        assertEquals(
                List.of("programme.yaml:43: warning: sessions.peer.segments.review.protocol:"
                        + " the steps take 51 minutes, but the segment is 50 minutes long. That is 1 minute too much"),
                folder.warnings());
    }

    @Test
    void headings_may_have_any_ids() throws IOException {
        folder.programmeWith("headings: review", "headings: all");
        assertEquals(
                List.of("trends", "differences", "keys", "forward"),
                ids(folder.whole().exchange().programme().sessions().getFirst().headings()));
        folder.programmeWith("board: all", "board: review");
        assertEquals(
                List.of("needs", "time", "transfer", "agendas"),
                ids(folder.whole().exchange().programme().exchangeHeadings()));
    }

    @Test
    void boards_without_headings_get_usual_ones_in_the_languages_of_the_exchange() throws IOException {
        folder.programmeWith("    headings: review\n", "");
        var session = folder.whole().exchange().programme().sessions().getFirst();
        assertEquals(List.of("needs", "time", "transfer", "agendas"), ids(session.headings()));
        assertEquals(
                Map.of("en", "How it changes over time", "es", "Cómo cambia con el tiempo"),
                session.headings().get(1).title().byLanguage());
        folder.programmeWith("board: all\n", "");
        assertEquals(
                List.of("trends", "differences", "keys", "forward"),
                ids(folder.whole().exchange().programme().exchangeHeadings()));
        folder.write(
                "programme.yaml",
                WrittenFolder.PROGRAMME.replace("    headings: review\n", "").replace("peer-review\n", "panel\n"));
        assertEquals(
                List.of("notes"),
                ids(folder.whole().exchange().programme().sessions().getFirst().headings()));
    }

    private static List<String> ids(List<Heading> headings) {
        return headings.stream().map(heading -> heading.id().value()).toList();
    }

    @Test
    void invalid_yaml_is_an_error_at_its_line() throws IOException {
        folder.write("programme.yaml", "slug: small\nzone: [Europe/Madrid\n");
        assertEquals(
                List.of("programme.yaml:2: error: has a [ that is not closed; write ] after the last text"),
                folder.problems());
    }

    @Test
    void a_tab_and_an_open_quotation_mark_are_said_as_such() throws IOException {
        folder.write("programme.yaml", "slug: small\n\tzone: Europe/Madrid\n");
        assertEquals(
                List.of("programme.yaml:2: error: begins with a tab; indent with spaces instead"), folder.problems());
        folder.write("programme.yaml", "slug: small\ntitle: \"Small\nzone: Europe/Madrid\nboard: all\n");
        assertEquals(
                List.of("programme.yaml:2: error: has a quotation mark that is not closed; write another one after the"
                        + " text"),
                folder.problems());
    }

    @Test
    void a_hostile_file_is_refused_before_it_is_parsed() throws IOException {
        folder.write("programme.yaml", "[".repeat(100_000));
        assertEquals(
                "programme.yaml:1: error: has too many levels",
                folder.problems().getFirst());
        folder.write("programme.yaml", "a: &a [x, x]\nb: &b [*a, *a]\n");
        assertEquals(
                "programme.yaml:2: error: uses an alias; write the value again instead",
                folder.problems().getFirst());
        folder.write("programme.yaml", "#".repeat(3_000_000));
        assertEquals(
                "programme.yaml: error: is larger than 2,048 kB",
                folder.problems().getFirst());
        Files.write(directory.resolve("programme.yaml"), new byte[] {'a', 0, 0, 'b'});
        assertEquals(
                "programme.yaml: error: is not a text file; write it in a text editor and save it as plain text in"
                        + " UTF-8",
                folder.problems().getFirst());
    }

    @Test
    void a_call_must_be_an_https_link() throws IOException {
        folder.programmeWith("headings: review", "headings: review\n    calls: {en: {link: \"javascript:alert(1)\"}}");
        assertEquals(
                List.of("programme.yaml:28: error: sessions.peer.calls.en.link:"
                        + " \"javascript:alert(1)\" is not a link; write a link that begins with https://"),
                folder.problems());
    }

    @Test
    void a_poster_outside_its_folder_is_not_read() throws IOException {
        folder.write("practices.yaml", WrittenFolder.PRACTICES + "    poster: ../people.csv\n");
        assertEquals(
                List.of("practices.yaml:9: error: practices.door.poster: \"../people.csv\" is not a file name;"
                        + " the file must be in posters/"),
                folder.problems());
        folder.write("practices.yaml", WrittenFolder.PRACTICES + "    poster: none.pdf\n");
        assertEquals(
                List.of("practices.yaml:9: error: practices.door.poster: there is no file posters/none.pdf"),
                folder.problems());
    }

    @Test
    void an_empty_folder_reports_the_missing_files() throws IOException {
        Files.delete(directory.resolve("programme.yaml"));
        Files.delete(directory.resolve("people.csv"));
        assertEquals(
                List.of(
                        "people.csv: error: is missing; list at least one person with the role organiser",
                        "programme.yaml: error: is missing"),
                folder.problems());
    }

    @Test
    void a_programme_that_is_over_is_a_warning() {
        var whole = folder.whole();
        var end = whole.exchange().programme().sessions().getLast().plannedEnd();
        assertEquals(List.of(), whole.warningsAt(end - 1));
        assertEquals(1, whole.warningsAt(end).size());
    }

    @Test
    void the_check_command_prints_problems_and_exits_with_one() throws IOException {
        var out = new StringWriter();
        var command = new CommandLine(new CheckCommand()).setOut(new PrintWriter(out, true));
        assertEquals(0, command.execute(directory.toString()));
        assertEquals(
                List.of(
                        "programme.yaml: warning: sessions: the last one ended on 2022-04-11; is the year right?",
                        "small can be imported. Sessions: 1, segments: 2, people: 2, posters: 0."),
                out.toString().lines().toList());
        folder.programmeWith("zone: Europe/Madrid", "zone: Europe/Madird");
        assertEquals(1, command.execute(directory.toString()));
        assertTrue(out.toString()
                .contains("programme.yaml:2: error: zone: \"Europe/Madird\" is not the time zone of a place"));
    }
}
