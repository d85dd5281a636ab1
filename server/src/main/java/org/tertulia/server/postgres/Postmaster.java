package org.tertulia.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The running server of a data directory, as its own pid file names it. */
final class Postmaster {
    private Postmaster() {}

    /** Empty when there is none, also when the number now belongs to somebody else's process. */
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
