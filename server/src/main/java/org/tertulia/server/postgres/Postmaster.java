package org.tertulia.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The running server of a data directory, from its pid file. */
final class Postmaster {
    private Postmaster() {}

    /** Empty if none runs, or if the number now belongs to another process. */
    static Optional<ProcessHandle> of(Path data) throws IOException {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,10}"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                    .filter(ProcessHandle::isAlive)
                    .filter(PostgresPrograms::owns);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
