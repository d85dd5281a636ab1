package org.tertulia.server.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.tertulia.server.postgres.OwnPostgres;
import org.tertulia.server.process.ProcessVenue;

/** The database of a venue. The test runs it, so servers reach it directly or over a line of the test. */
record SharedDatabase(OwnPostgres postgres) implements AutoCloseable {
    static SharedDatabase of(ProcessVenue venue) throws IOException, InterruptedException {
        var programs = Path.of("target", "postgres-programs").toAbsolutePath();
        return new SharedDatabase(OwnPostgres.start(venue.data().resolve("postgres"), programs));
    }

    int port() {
        return postgres.address().port();
    }

    /** The settings with which a server reaches it on this port. */
    Map<String, String> by(int port) {
        var address = postgres.address();
        return Map.of(
                "DATABASE_URL",
                "postgres://%s:%s@127.0.0.1:%d/%s"
                        .formatted(address.user(), address.password(), port, address.database()));
    }

    @Override
    public void close() {
        postgres.close();
    }
}
