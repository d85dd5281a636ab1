package org.tertulia.server.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.Configuration;
import org.tertulia.server.Faults;
import org.tertulia.server.FreePort;
import org.tertulia.server.Main;
import org.tertulia.server.cli.Import;
import org.tertulia.server.importer.WrittenFolder;
import org.tertulia.server.process.ServerProcess;
import picocli.CommandLine;

/** A real server process ends in the middle of an import of five thousand people. */
@Tag("long")
class ImportOfThousandsTest {
    private static final int PEOPLE = 5_000;
    private static final int ENOUGH_TO_KILL = 500;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);

    @TempDir
    Path data;

    @TempDir
    Path written;

    @Test
    void after_a_kill_an_import_goes_on_and_everyone_is_admitted_once() throws Exception {
        goesOnAfter(ServerProcess::kill);
    }

    @Test
    void after_a_stop_an_import_goes_on_and_everyone_is_admitted_once() throws Exception {
        goesOnAfter(ServerProcess::stop);
    }

    private void goesOnAfter(Consumer<ServerProcess> end) throws Exception {
        new WrittenFolder(written).write("people.csv", people());
        var port = FreePort.find();
        var environment = Map.of("PORT", String.valueOf(port), "TERTULIA_DATA", data.toString());
        CompletableFuture<Integer> importing;
        try (var server = start(environment)) {
            importing = CompletableFuture.supplyAsync(() -> imports(port));
            await("SELECT count(*) > %d FROM import_row WHERE state = 'done'".formatted(ENOUGH_TO_KILL));
            end.accept(server);
        }
        assertEquals(1, importing.get());
        try (var server = start(environment)) {
            await("SELECT state = 'done' FROM import_plan WHERE exchange = 'small'");
            assertEquals("0", ask("SELECT count(*) FROM import_row WHERE state <> 'done'"));
            assertEquals(String.valueOf(PEOPLE), admitted("count(DISTINCT data ->> 'person')"));
            assertEquals(String.valueOf(PEOPLE), admitted("count(*)"));
            assertEquals("done", ask("SELECT state FROM job WHERE kind = 'import'"));
            server.stop();
        }
    }

    private static ServerProcess start(Map<String, String> environment) throws IOException {
        return ServerProcess.start(Main.class.getName(), environment, "Tertulia is ready", Faults.SERVER);
    }

    private static String people() {
        var rows = IntStream.range(1, PEOPLE)
                .mapToObj("Delegate %1$d,delegate%1$d@quilmes.example.org,quilmes,participant,es"::formatted)
                .collect(Collectors.joining("\n"));
        return """
            name,email,organisation,roles,languages
            Organiser of UCLG,organiser@uclg.example.org,uclg,organiser,en es
            %s
            """.formatted(rows);
    }

    private int imports(int port) {
        var configuration = new Configuration(port, data, null, Optional.empty());
        var out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new CommandLine(new Import(configuration, out)).execute(written.toString());
    }

    private String admitted(String what) {
        return ask("SELECT %s FROM event WHERE stream = 'small' AND name = 'personAdmitted'".formatted(what));
    }

    private void await(String condition) {
        var deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!ask(condition).equals("t")) {
            assertTrue(System.nanoTime() < deadline, condition);
            Thread.onSpinWait();
        }
    }

    /** The answer of the database. Empty while it does not run. */
    private String ask(String question) {
        var postgres = data.resolve("postgres");
        try {
            var url = "jdbc:postgresql://127.0.0.1:%s/postgres"
                    .formatted(Files.readString(postgres.resolve("port")).strip());
            var password = Files.readString(postgres.resolve("password")).strip();
            try (var connection = DriverManager.getConnection(url, "postgres", password);
                    var rows = connection.createStatement().executeQuery(question)) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException | IOException notYet) {
            return "";
        }
    }
}
