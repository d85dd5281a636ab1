package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.posters.practices.PracticeCommand.LockPractice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.server.cli.Import;
import org.tertulia.server.cli.UndoImport;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.importer.WrittenFolder;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.whole.Role;
import picocli.CommandLine;

/** The command {@code undo-import} beside a Tertulia that runs with the same data directory. */
class UndoImportTest {
    private static final String ORGANISER = "Organiser of UCLG,organiser@uclg.example.org,uclg,organiser,en es\n";
    private static final String PEOPLE = WrittenFolder.PEOPLE + ORGANISER;
    private static final String PAST = "is the year right?";

    @TempDir
    Path data;

    @TempDir
    Path written;

    private RunningTertulia running;
    private WrittenFolder folder;

    @BeforeEach
    void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        folder = new WrittenFolder(written).write("people.csv", PEOPLE);
        imports();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private record Said(int code, List<String> lines) {}

    private Said imports() {
        return run(out -> new Import(configuration(), out), written.toString());
    }

    private Said undoes() {
        return run(out -> new UndoImport(configuration(), out), "small");
    }

    private Configuration configuration() {
        return new Configuration(running.inside().port(), data, null, Optional.empty());
    }

    private static Said run(Function<PrintStream, Callable<Integer>> command, String argument) {
        var out = new ByteArrayOutputStream();
        var code = new CommandLine(command.apply(new PrintStream(out, true, StandardCharsets.UTF_8))).execute(argument);
        var lines = out.toString(StandardCharsets.UTF_8).lines();
        return new Said(code, lines.filter(line -> !line.endsWith(PAST)).toList());
    }

    private PlayedExchange small() {
        return running.inside().exchanges().playing("small").orElseThrow();
    }

    private NamedPerson person(String address) {
        return running.inside().people().ofExchange("small").stream()
                .filter(person -> address.equals(person.address()))
                .findFirst()
                .orElseThrow();
    }

    private void ask(PersonId actor, Command command) {
        var answer = small().ask(actor, command).await();
        assertTrue(answer instanceof Answer.Done, command + ": " + answer);
    }

    private void changeEverything() throws Exception {
        folder.programmeWith("title: {en: Review, es: Revisi\u00F3n}", "title: {en: Peer review, es: Revisi\u00F3n}");
        folder.write("organisations.csv", WrittenFolder.ORGANISATIONS.replace("Quilmes,city", "City of Quilmes,city"));
        folder.write("practices.yaml", WrittenFolder.PRACTICES + """
              - id: window
                city: quilmes
                language: es
                title: Una ventana
                challenge: Una.
                response: Dos.
                needs: Tres.
            """);
        folder.write(
                "people.csv",
                PEOPLE.replace("Delegate of Quilmes", "First delegate of Quilmes")
                        + "Second delegate of Quilmes,second@quilmes.example.org,quilmes,participant,es\n");
    }

    @Test
    void what_an_import_changed_goes_back_and_what_it_added_goes() throws Exception {
        var before = small().stream().state();
        changeEverything();
        imports();
        assertEquals(
                List.of(
                        "  taken back: person Second delegate of Quilmes",
                        "  taken back: person First delegate of Quilmes",
                        "  taken back: practice Una ventana",
                        "  taken back: organisation City of Quilmes",
                        "  taken back: programme Small",
                        "The last import of small was undone: 5 taken back, 0 stay."),
                undoes().lines());
        var after = small().stream().state();
        assertEquals(before.plan(), after.plan());
        assertEquals(before.people(), after.people());
        assertEquals(before.practices(), after.practices());
        assertEquals(
                "Delegate of Quilmes", person("delegate@quilmes.example.org").name());
    }

    @Test
    void the_last_organiser_stays_when_the_import_that_made_them_one_is_undone() throws Exception {
        folder.write("people.csv", PEOPLE + "Next organiser,next@uclg.example.org,uclg,organiser,en\n");
        imports();
        var next = person("next@uclg.example.org").id();
        for (var other : List.of("organiser@uclg.example.org", "facilitator@uclg.example.org")) {
            ask(PersonId.ENGINE, new DismissPerson(person(other).id()));
        }
        assertEquals(
                List.of(
                        "  stays: person Next organiser: An exchange needs an organiser."
                                + " Make another person an organiser first",
                        "The last import of small was undone: 0 taken back, 1 stay."),
                undoes().lines());
        assertTrue(Objects.requireNonNull(small().stream().state().person(next)).organises());
    }

    @Test
    void after_an_undo_the_same_folder_can_come_in_again() throws Exception {
        changeEverything();
        var first = imports().lines();
        undoes();
        assertEquals(first, imports().lines());
    }

    @Test
    void what_somebody_has_changed_since_stays_and_is_listed() throws Exception {
        changeEverything();
        imports();
        var delegate = person("delegate@quilmes.example.org").id();
        ask(
                PersonId.ENGINE,
                new AdmitPerson(
                        delegate,
                        new OrganisationId("quilmes"),
                        List.of("es"),
                        List.of(new Assignment(Role.OBSERVER, null))));
        ask(PersonId.ENGINE, new LockPractice(new PracticeId("window"), true));
        var said = undoes().lines();
        assertTrue(
                said.contains("  stays: person First delegate of Quilmes: somebody has changed it since"),
                said::toString);
        assertTrue(said.contains("  stays: practice Una ventana: somebody has changed it since"), said::toString);
        assertEquals("The last import of small was undone: 3 taken back, 2 stay.", said.getLast());
        assertEquals(
                List.of(new Assignment(Role.OBSERVER, null)),
                Objects.requireNonNull(small().stream().state().person(delegate))
                        .assignments());
    }

    @Test
    void a_new_person_who_has_opened_the_link_stays() throws Exception {
        changeEverything();
        imports();
        var second = person("second@quilmes.example.org").id();
        var link = running.inside().people().makeLink(second).await();
        running.post("/x/small/join/" + link, Map.of());
        var said = undoes().lines();
        assertTrue(
                said.contains("  stays: person Second delegate of Quilmes:"
                        + " has opened the personal link or done something since"),
                said::toString);
        assertTrue(small().people().contains(second));
    }

    @Test
    void a_segment_that_has_started_stays_with_its_programme() throws Exception {
        folder.write("programme.yaml", withClosing());
        imports();
        var organiser = person("organiser@uclg.example.org").id();
        ask(organiser, new StartSegment(new SegmentId("end")));
        assertEquals(
                List.of(
                        "  stays: programme Small: end has already started and cannot be removed",
                        "The last import of small was undone: 0 taken back, 1 stay."),
                undoes().lines());
    }

    private static String withClosing() {
        return WrittenFolder.PROGRAMME.replace("14:10-15:00", "14:10-14:50") + """
                  - id: end
                    kind: closing
                    time: 14:50-15:00
                    title: {en: End, es: Fin}
            """;
    }

    @Test
    void an_organisation_that_came_with_the_import_cannot_be_removed() throws Exception {
        folder.write("organisations.csv", WrittenFolder.ORGANISATIONS + "lisbon,Lisbon,city,PT,Europe,pt\n");
        imports();
        assertEquals(
                List.of(
                        "  stays: organisation Lisbon: cannot be removed",
                        "The last import of small was undone: 0 taken back, 1 stay."),
                undoes().lines());
    }

    @Test
    void an_import_is_undone_once_and_the_first_one_never() throws Exception {
        var said = undoes();
        assertEquals(1, said.code());
        assertEquals(
                List.of("small came with its last import, and an undo does not delete an exchange."), said.lines());
        changeEverything();
        imports();
        assertEquals(0, undoes().code());
        assertEquals(1, undoes().code());
    }

    @Test
    void without_a_running_exchange_nothing_is_undone() {
        assertEquals(
                List.of("There is no exchange quito-2030 here."),
                run(out -> new UndoImport(configuration(), out), "quito-2030").lines());
    }
}
