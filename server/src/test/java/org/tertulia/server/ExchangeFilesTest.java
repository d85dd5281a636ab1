package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.cli.Import;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.RichFolder;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.segments.SegmentView;
import picocli.CommandLine;

/** The files in which an exchange leaves a running Tertulia. */
class ExchangeFilesTest {
    private static final List<String> NOTHING =
            List.of("barcelona-2022 already is as the folder says; nothing was changed.");

    private static final String EXCHANGE = "/x/" + RunningTertulia.SLUG;

    @TempDir
    static Path data;

    private static RunningTertulia running;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void the_folder_and_the_workbook_of_an_exchange_are_imported_again_without_a_difference(@TempDir Path folder)
            throws Exception {
        var organiser = running.signIn("organiser-uclg");
        unpack(running.getBytes(EXCHANGE + "/exchange.zip", "Cookie", organiser).body(), folder);
        assertTrue(Files.exists(folder.resolve("posters/quilmes.jpg")), "the drawn poster is in it");
        assertEquals(NOTHING, imports(folder));
        var workbook = folder.resolve("barcelona.xlsx");
        Files.write(
                workbook,
                running.getBytes(EXCHANGE + "/exchange.xlsx", "Cookie", organiser)
                        .body());
        assertEquals(NOTHING, imports(workbook));
    }

    @Test
    void only_organisers_get_the_folder_and_the_workbook() throws Exception {
        var delegate = running.signIn("delegate-quilmes");
        for (var file : List.of("/exchange.zip", "/exchange.xlsx")) {
            RunningTertulia.understood(running.get(EXCHANGE + file), 401);
            RunningTertulia.understood(running.get(EXCHANGE + file, "Cookie", delegate), 403);
        }
    }

    @Test
    void the_sample_leaves_as_a_schedule_and_comes_back_with_its_segments(@TempDir Path folder) throws Exception {
        var planned = programme(RunningTertulia.SLUG);
        var again = read(schedule(RunningTertulia.SLUG, "es", folder));
        assertEquals(
                lines(planned, segment -> segment.title().byLanguage().getOrDefault("es", "")),
                lines(again, segment -> segment.title().byLanguage().getOrDefault("es", "")));
        assertEquals(planned.zone(), again.zone());
        assertEquals(
                planned.title().byLanguage().getOrDefault("es", ""),
                again.title().byLanguage().getOrDefault("es", ""));
    }

    @Test
    void a_conference_comes_in_and_leaves_with_all_its_people_and_places(@TempDir Path folder) throws Exception {
        var said = imports(
                Path.of("src/test/resources/schedules/frab.json"),
                "--organiser",
                "Organiser <organiser@uclg.example.org>");
        assertTrue(said.toString().contains("harbour-2027 was imported"), said::toString);
        var page = running.get("/x/harbour-2027").body();
        assertTrue(page.contains("Mapping services"), page);
        var again = read(schedule("harbour-2027", "en", folder));
        assertEquals(programme("harbour-2027").segments(), again.segments());
        var people = imports(folder.resolve("schedule.json"), "--organiser", "Organiser <organiser@uclg.example.org>");
        assertEquals(
                List.of("harbour-2027 already is as the folder says; nothing was changed."),
                people.stream().filter(line -> !line.contains("warning")).toList());
    }

    @Test
    void a_schedule_says_all_that_its_format_has_words_for(@TempDir Path rich, @TempDir Path folder) throws Exception {
        var programme = RichFolder.writeInto(rich).resolve("programme.yaml");
        var open = Files.readString(programme)
                .replace("slug: rich", "slug: open")
                .replace("house-rule: chatham-house", "house-rule: on-the-record");
        Files.writeString(programme, open);
        imports(rich);
        var planned = programme("open");
        var exchange = exchange(schedule("open", "en", folder));
        var again = exchange.programme();
        assertEquals(lines(planned, ExchangeFilesTest::inEnglish), lines(again, ExchangeFilesTest::inEnglish));
        assertEquals(places(planned), places(again));
        var welcome = again.segments().getFirst();
        assertEquals(
                List.of("\uD83C\uDF0D One", "Two"),
                welcome.prompts().stream()
                        .map(prompt -> prompt.byLanguage().get("en"))
                        .toList());
        assertEquals(
                """
                First line: it has a colon

                - second line
                \ttabbed

                Una puerta: 'abierta': %s/x/open/practices/door
                Welcome: https://video.example.org/1\
                """.formatted(running.origin()),
                Objects.requireNonNull(welcome.objective()).byLanguage().get("en"));
        var names = exchange.people().stream()
                .filter(person -> person.id() != null)
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        assertEquals(
                List.of("Organiser of UCLG", "Quilmes, \"la ciudad\"", "Delegate of Quilmes"),
                welcome.namedFront().stream()
                        .map(seat -> seat.person() == null ? organisation(exchange, seat) : names.get(seat.person()))
                        .toList());
    }

    private static String inEnglish(Segment segment) {
        return segment.title().byLanguage().getOrDefault("en", "");
    }

    private static String organisation(ExchangeFile exchange, Front seat) {
        return exchange.commands().stream()
                .flatMap(command -> command instanceof RegisterOrganisation(var one) ? Stream.of(one) : Stream.empty())
                .filter(one -> one.id().equals(seat.organisation()))
                .map(Organisation::name)
                .findFirst()
                .orElse("");
    }

    private static List<String> places(Programme programme) {
        return programme.segments().stream()
                .map(segment -> Objects.requireNonNullElse(segment.setting(), Setting.UNSAID))
                .map(setting -> setting.venue() + " " + setting.room() + " " + setting.track() + " "
                        + Boolean.FALSE.equals(setting.recorded()))
                .toList();
    }

    @Test
    void under_the_chatham_house_rule_nothing_public_says_who_takes_part(@TempDir Path rich) throws Exception {
        imports(RichFolder.writeInto(rich));
        for (var file : List.of("", "/programme.ics", "/schedule.json")) {
            var text = running.get("/x/rich" + file + "?lang=en").body().replace("\r\n ", "");
            assertTrue(text.contains("Welcome"), text);
            for (var name :
                    List.of("Organiser of", "Delegate of", "Secretary", "Mayor", "United Cities", "video.example")) {
                assertFalse(text.contains(name), () -> name + " is in " + text);
            }
        }
        var page = running.get("/x/rich?lang=fr").body();
        assertTrue(page.contains("Selon la règle de Chatham House, on ne publie pas qui participe."), page);
        var exchange = running.inside().exchanges().playing("rich").orElseThrow();
        var delegate = exchange.people().iterator().next();
        var inside = exchange.seenBy(delegate)
                .find("segment", "welcome", SegmentView.class)
                .orElseThrow();
        assertEquals(
                List.of(4, 5, 2),
                List.of(
                        Objects.requireNonNull(inside.front()).size(),
                        inside.turns().size(),
                        inside.facilitators().size()));
    }

    @Test
    void the_programme_is_a_calendar_whose_events_keep_their_names() throws Exception {
        var answer = running.get(EXCHANGE + "/programme.ics?lang=fr");
        assertEquals(
                "text/calendar; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        calendar.validate();
        assertEquals(26, calendar.getComponents("VEVENT").size());
        assertEquals(1, calendar.getComponents("VTIMEZONE").size());
        for (var line : List.of(
                "DTSTART;TZID=Europe/Madrid:20220411T100000",
                "UID:segment-welcome.barcelona-2022@localhost",
                "SUMMARY;LANGUAGE=fr:Planter le décor",
                "X-WR-CALNAME:Barcelone 2022")) {
            assertTrue(answer.body().contains(line + "\r\n"), line + " is not in " + answer.body());
        }
    }

    private static Path schedule(String slug, String language, Path folder) throws Exception {
        var answer = running.get("/x/" + slug + "/schedule.json?lang=" + language);
        assertEquals(200, answer.statusCode());
        return Files.writeString(folder.resolve("schedule.json"), answer.body());
    }

    private static Programme read(Path schedule) {
        return exchange(schedule).programme();
    }

    private static ExchangeFile exchange(Path schedule) {
        var organiser = new Given.Organiser("Organiser", "organiser@uclg.example.org");
        var reading = new ExchangeSource(schedule, new Given(organiser, null, null)).read();
        return assertInstanceOf(FolderReading.Whole.class, reading, reading::toString)
                .exchange();
    }

    private static Programme programme(String slug) {
        return running.inside().exchanges().playing(slug).orElseThrow().stream()
                .state()
                .programme();
    }

    private static List<String> lines(Programme programme, Function<Segment, String> title) {
        return programme.segments().stream()
                .map(segment -> "%s %s %d %d %s"
                        .formatted(
                                segment.id(),
                                segment.kind(),
                                segment.plannedStart(),
                                segment.lengthMillis(),
                                title.apply(segment)))
                .toList();
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    private static List<String> imports(Path folder, String... options) {
        var out = new ByteArrayOutputStream();
        var configuration = new Configuration(running.inside().port(), data, null, Optional.empty());
        var command = new Import(configuration, new PrintStream(out, true, StandardCharsets.UTF_8));
        new CommandLine(command)
                .execute(Stream.concat(Stream.of(folder.toString()), Stream.of(options))
                        .toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("is the year right?"))
                .toList();
    }
}
