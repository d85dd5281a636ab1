package org.tertulia.server.bench;

import java.nio.file.Files;
import java.util.Map;
import org.tertulia.server.RehearsedExchange;

/** How much longer a start takes for an exchange with a long history. */
final class StartingUp {
    private static final int EVENTS = 100_000;

    private StartingUp() {}

    static void measure(Figures figures) throws Exception {
        var data = Files.createTempDirectory("tertulia-bench-");
        RehearsedExchange.prepare(data, 0);
        var environment = Map.of("PORT", Integer.toString(Venue.freePort()), "TERTULIA_DATA", data.toString());
        var little = start(environment);
        RehearsedExchange.write(data, EVENTS);
        var much = start(environment);
        figures.beside(
                "from the start of the process until ready, with 100,000 events",
                much / 1e3,
                "s",
                "with a new exchange",
                little / 1e3);
        figures.alone("opening an exchange of 100,000 events", (much - little) / 1e3, "s");
    }

    private static double start(Map<String, String> environment) throws Exception {
        try (var server = ServerProcess.start("org.tertulia.server.Main", environment, "Tertulia is ready")) {
            return server.startMillis();
        }
    }
}
