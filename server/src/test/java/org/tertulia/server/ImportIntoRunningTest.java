package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.posters.practices.PracticeCommand.LockPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.cli.Import;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.SigningKeys;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.importer.WrittenFolder;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import picocli.CommandLine;

/** The command {@code import} beside a Tertulia that runs with the same data directory. */
class ImportIntoRunningTest {
    @TempDir
    Path data;

    @TempDir
    Path written;

    private RunningTertulia running;
    private WrittenFolder folder;

    @BeforeEach
    void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        folder = new WrittenFolder(written);
        folder.write(
                "people.csv",
                WrittenFolder.PEOPLE + "Organiser of UCLG,organiser@uclg.example.org,uclg,organiser,en es\n");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    /** The folder is of 2022. */
    private static final String PAST =
            "programme.yaml: warning: sessions: the last one ended on 2022-04-11; is the year right?";

    private record Said(int code, List<String> lines) {}

    private Said imports() {
        var out = new ByteArrayOutputStream();
        var configuration = new Configuration(running.inside().port(), data, null, Optional.empty());
        var command = new Import(configuration, new PrintStream(out, true, StandardCharsets.UTF_8));
        var code = new CommandLine(command).execute(written.toString());
        var lines = out.toString(StandardCharsets.UTF_8).lines();
        return new Said(code, lines.filter(line -> !line.equals(PAST)).toList());
    }

    @Test
    void a_new_exchange_is_there_at_once_and_the_others_go_on() throws Exception {
        var said = imports();
        assertEquals(0, said.code(), said::toString);
        assertEquals(
                "small was imported: 2 organisations, 1 programme, 1 session, 2 segments, 1 practice, 3 people.",
                said.lines().getFirst());
        assertTrue(said.lines().getLast().contains("/x/small/join/"), said::toString);
        assertEquals(200, running.get("/x/small").statusCode());
        assertEquals(200, running.get("/x/" + RunningTertulia.SLUG).statusCode());
    }

    @Test
    void the_same_folder_again_changes_nothing() {
        imports();
        assertEquals(
                List.of("small already is as the folder says; nothing was changed."),
                imports().lines());
    }

    @Test
    void another_import_changes_only_what_differs() throws Exception {
        imports();
        folder.programmeWith("title: {en: Review, es: Revisi\u00F3n}", "title: {en: Peer review, es: Revisi\u00F3n}");
        folder.write(
                "people.csv",
                WrittenFolder.PEOPLE.replace("Facilitator of UCLG", "First facilitator of UCLG")
                        + "Organiser of UCLG,organiser@uclg.example.org,uclg,organiser,en es\n");
        folder.write("organisations.csv", WrittenFolder.ORGANISATIONS + "lisbon,Lisbon,city,PT,Europe,pt\n");
        assertEquals(
                List.of(
                        "  new: organisation Lisbon",
                        "  changed: segment Peer review",
                        "  changed: person First facilitator of UCLG",
                        "small was changed. 8 things are the same."),
                imports().lines());
        assertTrue(running.get("/x/small").body().contains("Peer review"));
        assertEquals(
                List.of("small already is as the folder says; nothing was changed."),
                imports().lines());
    }

    @Test
    void a_folder_may_give_an_exchange_to_another_organiser_in_any_order_of_its_rows() throws Exception {
        organisedBy("organiser@uclg.example.org");
        imports();
        organisedBy("next@uclg.example.org");
        var said = imports().lines();
        assertTrue(said.stream().noneMatch(line -> line.contains("not changed")), said::toString);
        assertFalse(isOrganiser("organiser@uclg.example.org"));
        assertTrue(isOrganiser("next@uclg.example.org"));
    }

    /** A list in which only the person with this address organises the exchange. */
    private void organisedBy(String address) throws IOException {
        var rows = Stream.of("Organiser of UCLG,organiser@uclg.example.org", "Next organiser,next@uclg.example.org")
                .map(person -> person + ",uclg," + (person.endsWith(address) ? "organiser" : "observer") + ",en\n")
                .collect(Collectors.joining());
        folder.write("people.csv", WrittenFolder.PEOPLE.replace("organiser; ", "") + rows);
    }

    private boolean isOrganiser(String address) {
        var id = running.inside().people().ofExchange("small").stream()
                .filter(person -> address.equals(person.address()))
                .findFirst()
                .orElseThrow()
                .id();
        var state = running.inside().exchanges().playing("small").orElseThrow().stream()
                .state();
        return Objects.requireNonNull(state.person(id)).organises();
    }

    @Test
    void what_somebody_changed_by_hand_is_changed_back() throws Exception {
        imports();
        folder.write("organisations.csv", WrittenFolder.ORGANISATIONS.replace("Quilmes,city", "City of Quilmes,city"));
        imports();
        folder.write("organisations.csv", WrittenFolder.ORGANISATIONS);
        assertEquals("  changed: organisation Quilmes", imports().lines().getFirst());
    }

    @Test
    void a_folder_with_errors_changes_nothing() throws Exception {
        imports();
        folder.programmeWith("kind: poster-round", "kind: poster-rond");
        var said = imports();
        assertEquals(1, said.code());
        assertTrue(said.lines().getFirst().contains("poster-rond"), said::toString);
    }

    @Test
    void a_poster_is_compared_by_what_it_shows() throws Exception {
        folder.poster("quilmes.png", sample("quilmes.png")).write("practices.yaml", practiceWith("quilmes.png"));
        assertTrue(imports().lines().getFirst().contains("1 practice, 1 poster, 3 people"));
        folder.poster("again.png", sample("quilmes.png")).write("practices.yaml", practiceWith("again.png"));
        assertEquals(List.of("small already is as the folder says; nothing was changed."), changes(imports()));
        folder.poster("again.png", sample("notse.png"));
        assertEquals(
                List.of("  changed: poster door", "small was changed. 10 things are the same."), changes(imports()));
        folder.write("practices.yaml", WrittenFolder.PRACTICES);
        assertEquals(List.of("small already is as the folder says; nothing was changed."), changes(imports()));
    }

    /** The lines without warnings, such as of posters that no practice has any more. */
    private static List<String> changes(Said said) {
        return said.lines().stream()
                .filter(line -> !line.contains(": warning: "))
                .toList();
    }

    @Test
    void a_poster_that_cannot_be_drawn_refuses_the_folder_and_nothing_changes() throws Exception {
        folder.poster("letter.png", "Dear colleagues".getBytes(StandardCharsets.UTF_8))
                .write("practices.yaml", practiceWith("letter.png"));
        var said = imports();
        assertEquals(1, said.code());
        assertTrue(said.lines().getFirst().contains("The file is not a PDF, PNG or JPEG"), said::toString);
        assertEquals(404, running.get("/x/small").statusCode());
    }

    private static String practiceWith(String poster) {
        return WrittenFolder.PRACTICES + "    poster: " + poster + "\n";
    }

    private static byte[] sample(String poster) throws IOException {
        try (var in = ImportIntoRunningTest.class.getResourceAsStream("/sample/barcelona-2022/posters/" + poster)) {
            return Objects.requireNonNull(in, poster).readAllBytes();
        }
    }

    @Test
    void a_programme_without_a_segment_that_has_run_is_refused_and_nothing_changes() throws Exception {
        imports();
        var small = running.inside().exchanges().playing("small").orElseThrow();
        var organiser = small.people().stream()
                .filter(person -> running.inside().people().nameOf(person).equals("Organiser of UCLG"))
                .findFirst()
                .orElseThrow();
        small.ask(organiser, new StartSegment(new SegmentId("review"))).await();
        folder.programmeWith("- id: review\n        kind: peer-review", "- id: other\n        kind: peer-review");
        folder.write("organisations.csv", WrittenFolder.ORGANISATIONS + "lisbon,Lisbon,city,PT,Europe,pt\n");
        var said = imports();
        assertEquals(1, said.code());
        assertTrue(
                said.lines().getFirst().contains("review has already started and cannot be removed"), said::toString);
        assertFalse(small.stream()
                .state()
                .organisations()
                .anyMatch(one -> one.name().equals("Lisbon")));
    }

    @Test
    void what_is_refused_is_listed_and_the_rest_is_changed() throws Exception {
        imports();
        var small = running.inside().exchanges().playing("small").orElseThrow();
        small.ask(PersonId.ENGINE, new LockPractice(new PracticeId("door"), true))
                .await();
        folder.write("practices.yaml", WrittenFolder.PRACTICES.replace("Acuerdo.", "Un acuerdo."));
        folder.write("organisations.csv", WrittenFolder.ORGANISATIONS + "lisbon,Lisbon,city,PT,Europe,pt\n");
        assertEquals(
                List.of(
                        "  new: organisation Lisbon",
                        "small was changed. 9 things are the same.",
                        "  not changed: practice Una puerta: This practice is locked"),
                imports().lines());
    }

    @Test
    void only_who_has_the_keys_of_the_data_directory_may_import() throws Exception {
        var tokens = new Tokens(SigningKeys.in(data.resolve("keys")), InstantSource.system());
        var engine = PersonId.ENGINE;
        assertEquals(401, sends(""));
        assertEquals(401, sends("nonsense"));
        assertEquals(401, sends(tokens.issue(Purpose.API, engine, Purpose.IMPORT)));
        assertEquals(401, sends(tokens.issue(Purpose.OPERATOR, engine, "backup")));
        assertEquals(422, sends(tokens.issue(Purpose.OPERATOR, engine, Purpose.IMPORT)));
    }

    @Test
    void without_the_keys_nobody_follows_or_undoes_an_import() throws Exception {
        var plan = "/operator/imports/" + UUID.randomUUID();
        assertEquals(401, running.get(plan).statusCode());
        assertEquals(401, running.post(plan + "/links", Map.of()).statusCode());
        assertEquals(
                401,
                running.post("/operator/undo/" + RunningTertulia.SLUG, Map.of()).statusCode());
    }

    private int sends(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + running.inside().port() + "/operator/import"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("no archive"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
