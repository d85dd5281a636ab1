package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;

/** Dates, times and zones as people write them. */
class ProgrammeTimesTest {
    private static final String NIGHT = """
        slug: night
        zone: ZONE
        languages: [en]
        title: Night
        headings:
          all: [{id: trends, title: T}, {id: differences, title: D}, {id: keys, title: K}, {id: forward, title: F}]
        board: all
        sessions:
          - {id: s, date: DATE, time: "SESSION", title: S, headings: all, segments: [{id: g, kind: talk, time: "SEGMENT", title: G}]}
        """;

    private static final String PEOPLE = """
        name,email,organisation,roles,languages
        Organiser,organiser@uclg.example.org,uclg,organiser,en
        """;

    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory);
    }

    private WrittenFolder night(String zone, String date, String session, String segment) throws IOException {
        return folder.write(
                        "programme.yaml",
                        NIGHT.replace("ZONE", zone)
                                .replace("DATE", date)
                                .replace("SESSION", session)
                                .replace("SEGMENT", segment))
                .write("people.csv", PEOPLE);
    }

    private Session session() {
        return folder.whole().exchange().programme().sessions().getFirst();
    }

    private Segment segment() {
        return folder.whole().exchange().programme().segments().getFirst();
    }

    private static String utc(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9:30-17:00",
                "09.30 - 17.00",
                "9h30–17h",
                "9:30 am to 5 pm",
                "9:30 a.m. — 5:00 p.m.",
                "9H30 a 17H00",
                "9:30h-17:00h",
                "9:30:00-17:00:00",
                "9 h 30 à 17 heures"
            })
    void a_time_is_read_as_people_write_it(String written) throws IOException {
        night("Europe/Madrid", "2026-05-05", written, written);
        assertEquals("2026-05-05T07:30:00Z", utc(session().plannedStart()));
        assertEquals("2026-05-05T15:00:00Z", utc(session().plannedEnd()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00-26:00", "9:60-10:00", "13 pm - 2 pm", "24:30-25:00", "half past nine-10:00"})
    void another_time_is_refused_with_the_right_form(String written) throws IOException {
        night("Europe/Madrid", "2026-05-05", written, "9:00-10:00");
        assertEquals(
                List.of("programme.yaml:9: error: sessions.s.time: \"" + written
                        + "\" is not a time; write it like 10:00-12:00"),
                folder.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:00-10:30 pm", "9 am - 10:30", "11:00 am-1:00"})
    void a_time_that_says_am_or_pm_only_once_is_refused(String written) throws IOException {
        night("Europe/Madrid", "2026-05-05", written, "9:00-10:00");
        assertTrue(folder.problems().getFirst().contains("says am or pm only once"), folder.problems()::toString);
    }

    @ParameterizedTest
    @CsvSource({"22:00-24:00, 120", "22:00-00:00, 120", "22:00-01:00, 180", "11 pm-1 am, 120", "23:59-00:01, 2"})
    void a_session_may_end_at_midnight_or_after_it(String written, long minutes) throws IOException {
        night("America/Santiago", "2026-05-05", written, written);
        assertEquals(List.of(), folder.warnings());
        assertEquals(
                Duration.ofMinutes(minutes).toMillis(),
                session().plannedEnd() - session().plannedStart());
        assertEquals(Duration.ofMinutes(minutes).toMillis(), segment().lengthMillis());
    }

    @Test
    void a_segment_after_midnight_is_on_the_next_day() throws IOException {
        night("Europe/Madrid", "2026-05-05", "22:00-01:00", "00:15-01:00");
        assertEquals("2026-05-05T22:15:00Z", utc(segment().plannedStart()));
        assertEquals(
                List.of("programme.yaml:9: warning: sessions.s.segments.g.time: starts after a gap of 2 hours 15"
                        + " minutes"),
                folder.warnings());
    }

    @Test
    void only_a_time_that_ends_where_it_starts_is_wrong() throws IOException {
        night("Europe/Madrid", "2026-05-05", "10:00-10:00", "10:00-11:00");
        assertEquals(
                List.of("programme.yaml:9: error: sessions.s.time: \"10:00-10:00\" ends where it starts"),
                folder.problems());
    }

    @Test
    void a_very_long_night_is_doubted() throws IOException {
        night("Europe/Madrid", "2026-05-05", "11:00-10:00", "11:00-10:00");
        assertTrue(
                folder.warnings()
                        .getFirst()
                        .endsWith(
                                "ends before it starts, so it would last 23 hours, until the next day; is that right?"),
                folder.warnings()::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "America/Santiago|2026-09-06|00:30-02:00|00:30 does not exist on 2026-09-06 in America/Santiago: the"
                        + " clocks go from 00:00 to 01:00; 01:30 is taken|2026-09-06T04:30:00Z",
                "Europe/Madrid|2026-03-29|02:15-04:00|02:15 does not exist on 2026-03-29 in Europe/Madrid: the clocks"
                        + " go from 02:00 to 03:00; 03:15 is taken|2026-03-29T01:15:00Z",
                "Europe/Madrid|2026-10-25|02:15-04:00|02:15 comes twice on 2026-10-25 in Europe/Madrid: the clocks go"
                        + " from 03:00 to 02:00; the first of the two is taken|2026-10-25T00:15:00Z",
                "Australia/Lord_Howe|2026-10-04|02:10-04:00|02:10 does not exist on 2026-10-04 in Australia/Lord_Howe:"
                        + " the clocks go from 02:00 to 02:30; 02:40 is taken|2026-10-03T15:40:00Z",
            })
    void a_time_in_the_night_when_the_clocks_change_is_a_warning(
            String zone, String date, String time, String said, String start) throws IOException {
        night(zone, date, time, time);
        assertTrue(folder.warnings().getFirst().endsWith(said), folder.warnings()::toString);
        assertEquals(start, utc(session().plannedStart()));
    }

    @Test
    void a_session_may_end_just_when_the_clocks_jump() throws IOException {
        night("America/Santiago", "2026-09-05", "22:00-24:00", "22:00-24:00");
        assertEquals(List.of(), folder.warnings());
        assertEquals(
                Duration.ofHours(2).toMillis(),
                session().plannedEnd() - session().plannedStart());
    }

    @Test
    void a_session_that_the_clocks_jump_over_is_refused() throws IOException {
        night("Europe/Madrid", "2026-03-29", "02:15-03:00", "02:15-03:00");
        assertTrue(
                folder.problems().getFirst().contains("02:15 does not exist on 2026-03-29"),
                folder.problems()::toString);
        assertTrue(
                folder.problems().stream()
                        .anyMatch(problem -> problem.endsWith(
                                "\"02:15-03:00\" does not exist on that night, because the clocks jump over it")),
                folder.problems()::toString);
    }

    @Test
    void a_zone_that_browsers_do_not_know_is_refused_with_a_proposal() throws IOException {
        var proposals = Map.of(
                "UTC+2", "such as Africa/Johannesburg, Europe/Madrid, Africa/Cairo",
                "GMT+02:00", "such as Africa/Johannesburg, Europe/Madrid, Africa/Cairo",
                "Z", "such as UTC, Africa/Dakar, Europe/London",
                "+05:45", "such as Asia/Kathmandu",
                "CET", "such as Europe/Madrid, Africa/Lagos, Africa/Johannesburg",
                "Etc/GMT+5", "such as America/Bogota, America/Chicago, America/New_York",
                "Madrid", "did you mean Europe/Madrid?",
                "europe/madrid", "did you mean Europe/Madrid?",
                "Buenos Aires", "did you mean America/Argentina/Buenos_Aires?",
                "US/Pacific", "did you mean America/Los_Angeles?");
        for (var proposal : proposals.entrySet()) {
            night(proposal.getKey(), "2026-05-05", "10:00-11:00", "10:00-11:00");
            var problems = folder.problems();
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(problems.getFirst().contains("is not the time zone of a place"), problems::toString);
            assertTrue(problems.getFirst().endsWith(proposal.getValue()), problems::toString);
        }
    }

    @Test
    void every_zone_of_the_iana_regions_is_taken_and_utc() throws IOException {
        for (var zone :
                List.of("Asia/Kathmandu", "Asia/Calcutta", "America/Argentina/Ushuaia", "Pacific/Apia", "UTC")) {
            assertEquals(
                    zone,
                    night(zone, "2026-05-05", "10:00-11:00", "10:00-11:00")
                            .whole()
                            .exchange()
                            .programme()
                            .zone());
        }
    }
}
