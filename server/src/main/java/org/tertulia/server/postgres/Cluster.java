package org.tertulia.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The data of one PostgreSQL server, and the server while it runs. */
final class Cluster {
    static final String USER = "postgres";
    private static final int ATTEMPTS = 8;
    private static final long PAUSE_MILLIS = 700;

    private final Path home;
    private final Path data;
    private final PostgresPrograms programs;

    Cluster(Path home, PostgresPrograms programs) {
        this.home = home;
        this.data = home.resolve("data");
        this.programs = programs;
    }

    /** Creates the data in a temporary place and then moves it. So a killed start leaves no incomplete data. */
    void initialise(Path passwordFile) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        var fresh = Files.createTempDirectory(home, "initialising");
        var words = home.resolve("initdb.log");
        var arguments = List.of(
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF-8",
                "--locale=C",
                "--data-checksums");
        if (programs.run(words, "initdb", arguments) != 0) {
            throw new IOException("PostgreSQL could not create its data directory: " + Files.readString(words));
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    boolean runs() throws IOException {
        return Postmaster.of(data).isPresent();
    }

    /** Starts the server. A killed server may keep its shared memory for a moment, so this tries several times. */
    void start(String options) throws IOException, InterruptedException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isStarted(options)) {
                return;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new IOException("PostgreSQL did not start; see " + home.resolve("postgresql.log"));
    }

    /** Tries once to start the server. Returns whether it runs. */
    boolean isStarted(String options) throws IOException {
        return programs.run(home.resolve("start.log"), "pg_ctl", startArguments(options)) == 0;
    }

    /** Waits until no server runs. */
    void awaitEnd() throws IOException {
        Postmaster.of(data).ifPresent(running -> running.onExit().join());
    }

    private List<String> startArguments(String options) {
        return List.of(
                "start",
                "--pgdata=" + data,
                "--wait",
                "--timeout=120",
                "--log=" + home.resolve("postgresql.log"),
                "--options=" + options);
    }

    void stop() throws IOException {
        var words = home.resolve("stop.log");
        var arguments = List.of("stop", "--pgdata=" + data, "--wait", "--timeout=60", "--mode=fast");
        if (programs.run(words, "pg_ctl", arguments) != 0 && runs()) {
            throw new IOException("PostgreSQL did not stop: " + Files.readString(words));
        }
    }
}
