package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.sessions.programme.setting.Front;

/** Conference schedules and rundowns of other programs. */
class SchedulesTest {
    @TempDir
    private Path directory;

    @Test
    void events_become_segments_with_their_rooms_tracks_and_speakers() {
        var frab = GivenSchedule.sample("frab.json");
        assertEquals(
                List.of(
                        "e101 OPENING 05-10 09:00+30 {en=Opening}",
                        "e102 PANEL 05-10 09:30+60 {es=Who arrives, and what they need}",
                        "e103 ROUND_TABLES 05-10 09:30+120 {en=Mapping services}",
                        "e104 TALK 05-11 00:30+45 {en=Night walk}"),
                frab.segments());
        var panel = frab.segment("e102");
        var setting = Objects.requireNonNull(panel.setting());
        assertEquals("Main Hall", setting.room());
        assertEquals("Reception", setting.track());
        assertEquals(false, setting.recorded());
        assertEquals(
                List.of("PANELLIST harbour-2027-7", "PANELLIST harbour-2027-8"),
                panel.namedFront().stream().map(SchedulesTest::seat).toList());
        assertEquals(
                "Three cities answer\n\nThree cities compare notes.\n\n- doors\n- desks & forms",
                Objects.requireNonNull(panel.objective()).byLanguage().get("es"));
        assertEquals(
                "Bring a laptop.\n\nAnd a map.",
                Objects.requireNonNull(frab.segment("e103").objective())
                        .byLanguage()
                        .get("en"));
    }

    @Test
    void a_link_is_a_line_below_the_objective() {
        assertEquals(
                "Home: https://www.example.org",
                Objects.requireNonNull(GivenSchedule.sample("frab.json")
                                .segment("e101")
                                .objective())
                        .byLanguage()
                        .get("en"));
    }

    private static String seat(Front seat) {
        return seat.role() + " " + Objects.requireNonNull(seat.person()).value();
    }

    @Test
    void speakers_become_people_without_an_address() {
        var people = GivenSchedule.sample("frab.json").whole().exchange().people();
        assertEquals(
                Map.of(
                        "Organiser of UCLG", "organisers-of-harbour-cities-2027 organiser@uclg.example.org",
                        "Mayor of Quilmes", "speakers-of-harbour-cities-2027 ",
                        "Delegate of Fuenlabrada", "fuenlabrada ",
                        "Facilitator of UCLG", "speakers-of-harbour-cities-2027 "),
                people.stream()
                        .collect(Collectors.toMap(
                                PersonRow::name, person -> person.organisation().value() + " " + person.email())));
    }

    @Test
    void what_a_schedule_does_not_say_is_assumed_and_said_in_one_line_each() {
        assertEquals(
                List.of(
                        "frab.json: warning: does not say its time zone; Europe/Madrid has the same time and is taken."
                                + " Is it another one? Say it with --zone",
                        "frab.json: warning: has speakers without an organisation; they are listed under \"Speakers of"
                                + " Harbour Cities 2027\"",
                        "frab.json: warning: has what the programme cannot hold and leaves out: 1 × attachment",
                        "frab.json: warning: sessions.day-1.time: ends before it starts, so it would last 16 hours,"
                                + " until the next day; is that right?",
                        "frab.json: warning: titles of 3 segments (e101, e103, e104), objectives of 2 segments (e101,"
                                + " e103), title have no text in es; write them, or take es out of languages"),
                GivenSchedule.sample("frab.json").warnings().stream()
                        .filter(line -> !line.contains("gap") && !line.contains("no text in en"))
                        .sorted()
                        .toList());
        assertTrue(GivenSchedule.sample("frab.json")
                .in("Europe/Lisbon")
                .segments()
                .getFirst()
                .contains("08:00"));
    }

    @Test
    void a_schedule_of_pretalx_says_its_zone_and_keeps_its_codes() {
        var pretalx = GivenSchedule.sample("pretalx.json");
        assertEquals(List.of("ZX3KQP TALK 06-01 09:00+45 {es=Agua y barrio}"), pretalx.segments());
        assertEquals("America/Bogota", pretalx.whole().exchange().programme().zone());
        assertEquals(
                "Qué **aprendimos** en diez años.\n\n- pozos\n- tarifas",
                Objects.requireNonNull(pretalx.segment("ZX3KQP").objective())
                        .byLanguage()
                        .get("es"));
        assertEquals(
                List.of("SPEAKER rivers-QW8ERT"),
                pretalx.segment("ZX3KQP").namedFront().stream()
                        .map(SchedulesTest::seat)
                        .toList());
    }

    @Test
    void xml_says_the_same_as_json() {
        var xml = GivenSchedule.sample("frab.xml");
        assertEquals(List.of("e101 OPENING 05-10 09:00+30 {en=Opening & welcome}"), xml.segments());
        assertEquals("Europe/Lisbon", xml.whole().exchange().programme().zone());
        assertEquals(
                false, Objects.requireNonNull(xml.segment("e101").setting()).recorded());
        assertEquals(
                List.of("SPEAKER harbour-2027-7"),
                xml.segment("e101").namedFront().stream()
                        .map(SchedulesTest::seat)
                        .toList());
    }

    @Test
    void rundowns_of_ontime_need_a_date_and_a_zone() {
        assertEquals(
                List.of("ontime-2.json: error: has times without a date; say the first day with --date, such as --date"
                        + " 2027-04-11"),
                GivenSchedule.sample("ontime-2.json").errors());
        assertEquals(
                List.of("ontime-2.json: error: does not say its time zone; say it with --zone, such as --zone"
                        + " Europe/Madrid"),
                GivenSchedule.sample("ontime-2.json").on("2027-04-11").errors());
        assertTrue(GivenSchedule.sample("ontime-2.json")
                .on("2027-04-11")
                .in("UTC+2")
                .errors()
                .getFirst()
                .startsWith("ontime-2.json: error: --zone: \"UTC+2\" is not the time zone of a place"));
    }

    @Test
    void rundowns_of_ontime_2_3_and_4_are_read() {
        var second = GivenSchedule.sample("ontime-2.json").on("2027-04-11").in("Europe/Madrid");
        assertEquals(
                List.of("a1b2 OPENING 04-11 09:00+15 {en=Welcome}", "e5f6 BREAK 04-11 12:00+60 {en=Lunch}"),
                second.segments());
        assertTrue(
                second.warnings()
                        .contains("ontime-2.json: warning: has what the programme cannot hold and leaves out: 1"
                                + " × skipped event"),
                second.warnings()::toString);
        var third = GivenSchedule.sample("ontime-3.json").on("2027-04-11").in("Europe/Madrid");
        assertEquals(
                List.of("n1 TALK 04-11 23:00+60 {en=Concert}", "n2 TALK 04-12 00:30+60 {en=Night talk}"),
                third.segments());
        assertEquals(2, third.segment("n1").namedFront().size());
        var fourth = GivenSchedule.sample("ontime-4.json").on("2027-04-11").in("Europe/Madrid");
        assertEquals(
                List.of(
                        "x1 OPENING 04-11 09:00+16 {en=Welcome}",
                        "x2 PANEL 04-11 09:15+60 {en=Panel}",
                        "x3 TALK 04-11 10:15+15 {en=Close}"),
                fourth.segments());
        assertEquals(
                "Opening block",
                Objects.requireNonNull(fourth.segment("x2").setting()).track());
        assertEquals(null, fourth.segment("x3").setting());
    }

    @Test
    void a_schedule_without_an_organiser_is_refused_with_what_to_do() {
        assertEquals(
                List.of("frab.json: error: does not say who organises it; say it with --organiser \"Name"
                        + " <address@example.org>\""),
                GivenSchedule.sample("frab.json").withoutOrganiser().errors());
    }

    @Test
    void broken_foreign_and_hostile_files_are_refused_in_one_line() throws IOException {
        refused("a.json", "{\"schedule\": ", "a.json:1: error: cannot be read as JSON: ");
        refused("b.json", "{\"a\": 1}", "b.json: error: is no programme that Tertulia knows");
        refused("c.json", "[".repeat(5_000), "c.json: error: cannot be read as JSON: ");
        refused("d.xml", "<html/>", "d.xml: error: is no programme that Tertulia knows");
        refused("e.xml", "<schedule><day>", "e.xml: error: cannot be read as XML: ");
        refused(
                "f.xml",
                "<!DOCTYPE schedule [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><schedule>&a;</schedule>",
                "f.xml: error: cannot be read as XML: it has a document type (DOCTYPE)");
        refused(
                "g.xml",
                "<schedule>" + "<a>".repeat(50),
                "g.xml: error: cannot be read as XML: it has too many levels");
        refused("h.json", "{\"schedule\": {\"conference\": {\"title\": \"T\"}}}", "h.json: error: has no events");
    }

    private void refused(String name, String text, String expected) throws IOException {
        var errors = GivenSchedule.written(directory.resolve(name), text).errors();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().startsWith(expected), errors::toString);
    }

    @Test
    void a_large_conference_comes_in_with_all_its_events_speakers_and_tracks() throws IOException {
        var large = GivenSchedule.written(directory.resolve("schedule.json"), LargeConference.json());
        var exchange = large.whole().exchange();
        var segments = exchange.programme().segments();
        assertEquals(LargeConference.EVENTS, segments.size());
        assertEquals(LargeConference.SPEAKERS + 1, exchange.people().size());
        assertEquals(
                LargeConference.TRACKS,
                segments.stream()
                        .map(segment ->
                                Objects.requireNonNull(segment.setting()).track())
                        .distinct()
                        .count());
        assertEquals(
                LargeConference.SPEAKERS,
                segments.stream()
                        .flatMap(segment -> segment.namedFront().stream())
                        .map(Front::person)
                        .distinct()
                        .count());
        assertEquals(2, exchange.programme().sessions().size());
        var warnings = large.warnings().stream()
                .filter(line -> !line.contains("is at the front of"))
                .toList();
        assertTrue(warnings.size() < 12, warnings::toString);
    }

    @Test
    void another_process_reads_the_same_from_the_archive() throws IOException {
        var frab = GivenSchedule.sample("frab.json");
        var archive = directory.resolve("packed.zip");
        frab.source().pack(archive);
        assertTrue(Files.size(archive) > 0);
        var again = ExchangeFolder.readArchive(archive);
        assertEquals(frab.whole().exchange(), ((FolderReading.Whole) again).exchange());
        assertEquals(frab.whole().warnings(), ((FolderReading.Whole) again).warnings());
    }

    @Test
    void two_events_in_different_rooms_may_overlap() {
        var warnings = GivenSchedule.sample("frab.json").warnings();
        assertTrue(warnings.stream().noneMatch(line -> line.contains("overlaps")), warnings::toString);
    }
}
