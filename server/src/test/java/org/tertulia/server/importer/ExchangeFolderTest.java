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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.server.cli.CheckCommand;
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
    void a_sound_folder_says_what_to_ask_of_the_exchange_in_order() {
        var whole = folder.whole();
        assertEquals(List.of(), whole.warnings());
        var commands = whole.exchange().commands();
        assertInstanceOf(RegisterOrganisation.class, commands.getFirst());
        assertInstanceOf(PutProgramme.class, commands.get(2));
        assertInstanceOf(PutPractice.class, commands.getLast());
        assertEquals(2, whole.exchange().people().size());
    }

    @Test
    void a_wrong_word_is_named_with_file_line_field_and_what_may_have_been_meant() throws IOException {
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
    void a_missing_field_is_an_error_at_its_owner() throws IOException {
        folder.programmeWith("        time: 14:10-15:00\n", "");
        assertEquals(
                List.of("programme.yaml:40: error: sessions.peer.segments.review.time: is missing"), folder.problems());
    }

    @Test
    void every_error_is_found_at_once() throws IOException {
        folder.write(
                "programme.yaml",
                WrittenFolder.PROGRAMME
                        .replace("14:00-14:10", "14:10-14:00")
                        .replace("2022-04-11", "11 April")
                        .replace("stage: now", "stage: later")
                        .replace("practice: door", "practice: dor")
                        .replace("[uclg]", "[uclgg]")
                        .replace("protocol: short", "protocol: long"));
        assertEquals(6, folder.problems().size(), () -> String.join("\n", folder.problems()));
    }

    @Test
    void an_id_that_is_there_twice_names_the_first_line() throws IOException {
        folder.programmeWith("- id: review", "- id: posters");
        assertEquals(
                List.of("programme.yaml:40: error: sessions.peer.segments.posters.id:"
                        + " there is a segment \"posters\" in line 29 already"),
                folder.problems());
    }

    @Test
    void a_language_without_a_text_is_a_warning() throws IOException {
        folder.programmeWith("{en: Review, es: Revisión}", "{en: Review}");
        assertEquals(
                List.of("programme.yaml:45: warning: sessions.peer.segments.review.title: has no text in es"),
                folder.warnings());
    }

    @Test
    void gaps_and_overlaps_are_warnings_with_their_length() throws IOException {
        folder.programmeWith("14:10-15:00", "14:15-15:00");
        assertEquals(
                List.of("programme.yaml:42: warning: sessions.peer.segments.review.time: there is a gap of 5:00 before"
                        + " it"),
                folder.warnings());
        folder.programmeWith("14:10-15:00", "14:05-14:50");
        assertEquals(
                List.of(
                        "programme.yaml:25: warning: sessions.peer.time: nothing is planned for its last 10:00",
                        "programme.yaml:42: warning: sessions.peer.segments.review.time: overlaps what is before it by"
                                + " 5:00"),
                folder.warnings());
    }

    @Test
    void a_line_up_that_does_not_fit_is_a_warning_that_says_by_how_much() throws IOException {
        folder.programmeWith("{practice: door, time: 4:00}", "{practice: door, time: 6:00}");
        assertEquals(
                List.of("programme.yaml:35: warning: sessions.peer.segments.posters.line-up:"
                        + " 2 turns with their change-overs take 11:00, but the segment has 10:00: 1:00 too much"),
                folder.warnings());
    }

    @Test
    void a_turn_of_no_length_is_an_error() throws IOException {
        folder.programmeWith("{practice: door, time: 4:00}", "{practice: door, time: 0:05}");
        assertEquals(
                List.of("programme.yaml:38: error: sessions.peer.segments.posters.line-up.turns[1].time:"
                        + " must be 0:10 to 240:00 long"),
                folder.problems());
    }

    @Test
    void a_protocol_longer_than_its_segment_is_a_warning() throws IOException {
        folder.programmeWith("{time: 10:00,", "{time: 51:00,");
        assertEquals(
                List.of("programme.yaml:43: warning: sessions.peer.segments.review.protocol:"
                        + " its steps take 51:00, but the segment has 50:00: 1:00 too much"),
                folder.warnings());
    }

    @Test
    void a_session_with_a_review_needs_the_four_headings() throws IOException {
        folder.programmeWith("headings: review", "headings: all");
        assertTrue(folder.problems()
                .getFirst()
                .endsWith("headings: these headings need the ids agendas, needs, time, transfer"));
    }

    @Test
    void what_is_not_yaml_is_an_error_at_its_line() throws IOException {
        folder.write("programme.yaml", "slug: small\nzone: [Europe/Madrid\n");
        assertTrue(folder.problems().getFirst().startsWith("programme.yaml:3: error: cannot be read as YAML"));
    }

    @Test
    void a_hostile_file_is_refused_without_being_built() throws IOException {
        folder.write("programme.yaml", "[".repeat(100_000));
        assertEquals(
                "programme.yaml:1: error: is nested too deeply",
                folder.problems().getFirst());
        folder.write("programme.yaml", "a: &a [x, x]\nb: &b [*a, *a]\n");
        assertEquals(
                "programme.yaml:2: error: uses an alias; write the value out",
                folder.problems().getFirst());
        folder.write("programme.yaml", "#".repeat(600_000));
        assertEquals(
                "programme.yaml: error: is larger than 512 kB",
                folder.problems().getFirst());
        Files.write(directory.resolve("programme.yaml"), new byte[] {(byte) 0xC3, 0x28});
        assertEquals(
                "programme.yaml: error: is not UTF-8 text; save it again as UTF-8",
                folder.problems().getFirst());
    }

    @Test
    void a_call_must_be_a_secure_link() throws IOException {
        folder.programmeWith("headings: review", "headings: review\n    calls: {en: {link: \"javascript:alert(1)\"}}");
        assertEquals(
                List.of("programme.yaml:28: error: sessions.peer.calls.en.link:"
                        + " \"javascript:alert(1)\" is not a link that begins with https://"),
                folder.problems());
    }

    @Test
    void a_poster_outside_its_folder_is_not_looked_for() throws IOException {
        folder.write("practices.yaml", WrittenFolder.PRACTICES + "    poster: ../people.csv\n");
        assertEquals(
                List.of("practices.yaml:9: error: practices.door.poster: \"../people.csv\" is not the name of a file"
                        + " in posters/"),
                folder.problems());
        folder.write("practices.yaml", WrittenFolder.PRACTICES + "    poster: none.pdf\n");
        assertEquals(
                List.of("practices.yaml:9: error: practices.door.poster: there is no file posters/none.pdf"),
                folder.problems());
    }

    @Test
    void a_folder_without_its_files_says_which_are_missing() throws IOException {
        Files.delete(directory.resolve("programme.yaml"));
        Files.delete(directory.resolve("people.csv"));
        assertEquals(List.of("programme.yaml: error: is missing"), folder.problems());
    }

    @Test
    void the_check_command_prints_problems_and_answers_with_one() throws IOException {
        var out = new StringWriter();
        var command = new CommandLine(new CheckCommand()).setOut(new PrintWriter(out, true));
        assertEquals(0, command.execute(directory.toString()));
        assertEquals(
                "small can be imported: 1 sessions, 2 segments, 2 people, 0 posters.",
                out.toString().strip());
        folder.programmeWith("zone: Europe/Madrid", "zone: Europe/Madird");
        assertEquals(1, command.execute(directory.toString()));
        assertTrue(out.toString().contains("programme.yaml:2: error: zone: \"Europe/Madird\" is not a time zone"));
    }
}
