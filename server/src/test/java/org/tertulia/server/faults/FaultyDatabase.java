package org.tertulia.server.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tertulia.server.postgres.DatabaseAddress;
import org.tertulia.server.process.ProcessVenue;
import org.tertulia.server.process.Signal;

/** The PostgreSQL that a Tertulia has started in its data directory. Tests strike it from outside. */
final class FaultyDatabase {
    private final ProcessVenue venue;

    FaultyDatabase(ProcessVenue venue) {
        this.venue = venue;
    }

    Path data() {
        return venue.data().resolve("postgres").resolve("data");
    }

    DatabaseAddress address() throws IOException {
        return venue.database();
    }

    /** Kills all its processes at once. */
    void kill() throws IOException {
        processes().forEach(ProcessHandle::destroyForcibly);
    }

    /** Freezes all its processes. */
    void freeze() throws IOException {
        for (var process : processes()) {
            Signal.STOP.send(process);
        }
    }

    void thaw() throws IOException {
        for (var process : processes()) {
            Signal.CONTINUE.send(process);
        }
    }

    /** Stops it without cleanup, as {@code pg_ctl stop -m immediate} does. */
    void stopAtOnce() throws IOException {
        Signal.QUIT.send(postmaster());
    }

    private List<ProcessHandle> processes() throws IOException {
        var postmaster = postmaster();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    private ProcessHandle postmaster() throws IOException {
        try (var lines = Files.lines(data().resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        }
    }
}
