package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A problem that many segments have is one line, and one that a few have is a line for each. */
class RepeatedProblemsTest {
    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory);
        folder.write("people.csv", WrittenFolder.PEOPLE.replace("; facilitator@peer", ""));
    }

    /** One session with talks of a minute. */
    private void talks(int number, String fields) throws IOException {
        var segments = IntStream.range(0, number)
                .mapToObj(place -> "      - {id: talk-%d, kind: talk, time: \"%s-%s\", %s}%n"
                        .formatted(place + 1, clock(place), clock(place + 1), fields))
                .collect(Collectors.joining());
        folder.write("programme.yaml", """
            slug: small
            zone: Europe/Madrid
            languages: [en, es]
            title: {en: Small, es: Pequeño}
            sessions:
              - id: day
                date: 2027-04-12
                time: 09:00-%s
                title: {en: Day, es: Día}
                segments:
            """.formatted(clock(number)) + segments);
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(9 + minutes / 60, minutes % 60);
    }

    @Test
    void three_titles_without_a_translation_are_three_lines() throws IOException {
        talks(3, "title: Talk");
        assertEquals(
                List.of(
                        "programme.yaml:11: warning: sessions.day.segments.talk-1.title: has no text in es",
                        "programme.yaml:12: warning: sessions.day.segments.talk-2.title: has no text in es",
                        "programme.yaml:13: warning: sessions.day.segments.talk-3.title: has no text in es"),
                folder.warnings());
    }

    @Test
    void twenty_are_one_line() throws IOException {
        talks(20, "title: Talk");
        assertEquals(
                List.of("programme.yaml:11: warning: titles of 20 segments (first talk-1, talk-2, talk-3) have no text"
                        + " in es; write them, or take es out of languages"),
                folder.warnings());
    }

    @Test
    void all_are_counted() throws IOException {
        talks(450, "title: Talk, objective: Listen");
        assertEquals(
                List.of("programme.yaml:11: warning: titles of 450 segments (first talk-1, talk-2, talk-3), objectives"
                        + " of 450 segments (first talk-1, talk-2, talk-3) have no text in es; write them, or take"
                        + " es out of languages"),
                folder.warnings());
    }

    @Test
    void an_organisation_that_is_not_in_the_list_is_said_once() throws IOException {
        talks(12, "title: {en: Talk, es: Charla}, facilitators: [Lisboa]");
        assertEquals(
                List.of("programme.yaml:11: error: sessions.day.segments.talk-1.facilitators[1]: there is no"
                        + " organisation \"Lisboa\"; there are quilmes, uclg (also in talk-2, talk-3, talk-4,"
                        + " talk-5, talk-6, talk-7, talk-8, talk-9 and 3 more)"),
                folder.problems());
    }
}
