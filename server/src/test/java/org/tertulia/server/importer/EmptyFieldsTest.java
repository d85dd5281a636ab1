package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field with nothing behind its colon is as if nobody had written it. */
class EmptyFieldsTest {
    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zone",
                "theme",
                "spotlight",
                "calls",
                "venue",
                "room",
                "mode",
                "track",
                "house-rule",
                "recording"
            })
    void an_empty_field_of_a_session_says_nothing(String field) throws IOException {
        folder.programmeWith("    headings: review\n", "    headings: review\n    " + field + ":\n");
        assertEquals(List.of(), folder.warnings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "objective",
                "prompts",
                "facilitators",
                "fixed",
                "headings",
                "calls",
                "line-up",
                "rooms",
                "front",
                "venue",
                "room",
                "mode",
                "track",
                "house-rule",
                "recording"
            })
    void an_empty_field_of_a_segment_says_nothing(String field) throws IOException {
        folder.programmeWith("        stage: now\n", "        " + field + ":\n");
        assertEquals(List.of(), folder.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"activities:", "board:", "board: \"\"", "board: null", "board: # later"})
    void an_empty_field_of_the_programme_says_nothing(String line) throws IOException {
        folder.programmeWith("board: all\n", line + "\n");
        assertEquals(List.of(), folder.warnings());
    }

    @Test
    void empty_fields_of_turns_seats_rooms_and_calls_say_nothing() throws IOException {
        folder.programmeWith("stage: now\n", """
            stage: now
                    calls:
                      en: {link: "https://call.example.org", dial-in: }
                      es:
                    front:
                      - {role: chair, person: , organisation: uclg}
                      -
                    line-up:
                      from: listed
                      change-over:
                      turns:
                        - {practice: , topic: Doors, organisation: uclg, time: , video: }
                    rooms:
                      - {id: one, title: {en: One, es: Una}, theme: , facilitator: , size: , room: , headings: }
            """.replace("Doors", "{en: Doors, es: Puertas}"));
        assertEquals(List.of(), folder.warnings());
        var segment = folder.whole().exchange().programme().segments().getLast();
        assertEquals(1, segment.namedFront().size());
        assertNull(segment.listedRooms().getFirst().place());
    }

    @Test
    void an_empty_text_in_one_language_is_missing() throws IOException {
        folder.programmeWith("title: {en: Review, es: Revisión}", "title: {en: Review, es: }");
        assertEquals(
                List.of("programme.yaml:45: warning: sessions.peer.segments.review.title: has no text in es"),
                folder.warnings());
    }

    @Test
    void a_text_that_is_empty_in_each_language_is_not_written() throws IOException {
        folder.programmeWith("stage: now\n", """
            stage: now
                    objective:
                      en:
                      es:
            """);
        assertEquals(List.of(), folder.warnings());
    }

    @Test
    void a_required_field_needs_more() throws IOException {
        folder.programmeWith("date: 2022-04-11", "date:");
        assertEquals(
                List.of("programme.yaml:24: error: sessions.peer.date: is empty; write a line such as date:"
                        + " 2027-04-12"),
                folder.problems());
        folder.programmeWith("title: {en: Review, es: Revisión}", "title: {en: , es: }");
        assertEquals(
                List.of("programme.yaml:45: error: sessions.peer.segments.review.title: is empty; write a line such as"
                        + " title: Welcome"),
                folder.problems());
    }

    @Test
    void a_text_that_a_number_sign_cuts_is_not_empty() throws IOException {
        folder.programmeWith("stage: now\n", "room: #2\n");
        assertEquals(
                List.of("programme.yaml:44: error: sessions.peer.segments.review.room: \"#2\" is not read, because #"
                        + " begins a remark; put the text in quotation marks: \"#2\""),
                folder.problems());
    }
}
