package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.HouseRule;

/** What real programmes say of who speaks, where, and under which rule. */
class ProgrammeFrontTest {
    private static final String SEMINAR = """
        slug: seminar
        zone: America/El_Salvador
        languages: [en]
        title: Seminar
        activities:
          - {id: course, kind: course, title: Online course, opens: 2027-03-01, closes: 2027-03-28, link: "https://course.example.org"}
        sessions:
          - id: s
            date: 2027-04-05
            time: 09:00-12:00
            title: Morning
            venue: Centro Cultural
            mode: hybrid
            house-rule: chatham-house
            segments:
              - id: panel
                kind: panel
                time: 09:00-10:00
                title: Panel
                room: Sala 2
                recording: false
                front:
                  - {role: moderator, person: mayor@quilmes.example.org}
                  - {role: chair, organisation: uclg}
                  - {role: discussant}
                line-up:
                  from: listed
                  turns:
                    - {person: mayor@quilmes.example.org, time: 8:00, topic: Shelters}
                    - {organisation: uclg, time: 5:00}
                    - {organisation: uclg, topic: Closing words}
                    - {topic: To be named, video: "https://video.example.org/1"}
          - {id: t, date: 2027-04-06, time: "09:00-10:00", zone: Africa/Harare, title: Elsewhere, segments: [{id: g, kind: registration, time: "09:00-10:00", title: Registration}]}
        """;

    private static final String PEOPLE = """
        name,email,organisation,roles,position
        Organiser,organiser@uclg.example.org,uclg,organiser,
        Delegate of Quilmes,Mayor@Quilmes.example.org,uclg,speaker,Mayor
        """;

    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory).write("programme.yaml", SEMINAR).write("people.csv", PEOPLE);
    }

    private Segment panel() {
        return folder.whole().exchange().programme().segments().getFirst();
    }

    @Test
    void a_person_is_named_by_address_and_has_the_id_that_the_import_gives() {
        var seats = panel().namedFront();
        var turn = panel().lineUp().turns().getFirst();
        assertEquals(
                List.of(Front.Role.MODERATOR, Front.Role.CHAIR, Front.Role.DISCUSSANT),
                seats.stream().map(Front::role).toList());
        assertNotNull(turn.person());
        assertEquals(turn.person(), seats.getFirst().person());
        assertNull(seats.getLast().person());
        assertEquals("Mayor", folder.whole().exchange().people().getLast().position());
    }

    @Test
    void an_organisation_has_several_turns_and_a_turn_needs_no_time() {
        var turns = panel().lineUp().turns();
        assertEquals(4, turns.stream().map(PlannedTurn::id).distinct().count());
        assertEquals(
                List.of(480_000L, 300_000L, 0L, 0L),
                turns.stream().map(PlannedTurn::lengthMillis).toList());
        assertEquals("https://video.example.org/1", turns.getLast().video());
    }

    @Test
    void a_segment_has_the_setting_of_its_session_as_far_as_it_has_none() {
        var setting = panel().setting();
        assertNotNull(setting);
        assertEquals("Centro Cultural", setting.venue());
        assertEquals("Sala 2", setting.room());
        assertEquals(AttendanceMode.HYBRID, setting.mode());
        assertEquals(HouseRule.CHATHAM_HOUSE, setting.rule());
        assertEquals(false, setting.recorded());
    }

    @Test
    void a_recording_where_nobody_may_be_named_is_a_warning() throws IOException {
        folder.write("programme.yaml", SEMINAR.replace("recording: false", "recording: true"));
        assertTrue(
                folder.warnings()
                        .toString()
                        .contains("recording: a recording keeps who says what, which the rule of the house does not"
                                + " allow"),
                () -> folder.warnings().toString());
    }

    @Test
    void a_session_elsewhere_has_the_times_of_its_own_zone() {
        var sessions = folder.whole().exchange().programme().sessions();
        assertEquals("Africa/Harare", sessions.getLast().zone());
        assertEquals(
                Instant.parse("2027-04-06T07:00:00Z").toEpochMilli(),
                sessions.getLast().plannedStart());
    }

    @Test
    void an_activity_is_open_until_the_end_of_its_last_day() {
        var course = folder.whole().exchange().programme().ownTime().getFirst();
        assertEquals(Instant.parse("2027-03-01T06:00:00Z").toEpochMilli(), course.opens());
        assertEquals(Instant.parse("2027-03-29T06:00:00Z").toEpochMilli(), course.closes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-28 18:00",
                "2027-03-28T18:00",
                "2027-03-28 6 pm",
                "28 March 2027 at 18:00",
                "28 March 2027, 18.00",
                "28 de marzo de 2027 a las 18h",
                "28 mars 2027 à 18h00"
            })
    void an_activity_closes_at_a_time_as_people_write_it(String written) throws IOException {
        folder.write("programme.yaml", SEMINAR.replace("closes: 2027-03-28", "deadline: \"" + written + "\""));
        assertEquals(
                "programme.yaml:6: error: activities.course.deadline: is not a field here; did you mean closes?",
                folder.problems().getFirst());
        folder.write("programme.yaml", SEMINAR.replace("closes: 2027-03-28", "closes: \"" + written + "\""));
        assertEquals(
                Instant.parse("2027-03-29T00:00:00Z").toEpochMilli(),
                folder.whole().exchange().programme().ownTime().getFirst().closes());
    }

    @Test
    void whoever_is_not_in_the_list_is_said_with_the_nearest_address() throws IOException {
        folder.write(
                "programme.yaml",
                SEMINAR.replace("{role: moderator, person: mayor@", "{role: moderator, person: major@"));
        assertNotEquals(0, folder.problems().size());
        assertEquals(
                1,
                folder.problems().stream()
                        .filter(problem -> problem.contains("mayor@quilmes.example.org"))
                        .count());
    }

    @Test
    void a_video_needs_an_https_link() throws IOException {
        folder.write("programme.yaml", SEMINAR.replace("https://video", "javascript:video"));
        assertEquals(
                1,
                folder.problems().stream()
                        .filter(problem -> problem.contains("video") && problem.contains("error"))
                        .count());
    }
}
