package org.tertulia.server.bench;

import java.nio.file.Path;
import java.util.Map;
import org.tertulia.server.FreePort;
import org.tertulia.server.RehearsedExchange;
import org.tertulia.server.TemporaryDirectory;
import org.tertulia.server.process.ServerProcess;

/** How much longer a start takes when an exchange has a long history. */
final class StartingUp {
    private static final int EVENTS = 100_000;

    private StartingUp() {}

    static void measure(Figures figures) throws Exception {
        try (var directory = TemporaryDirectory.create("tertulia-bench-")) {
            measure(figures, directory.path());
        }
    }

    private static void measure(Figures figures, Path data) throws Exception {
        RehearsedExchange.prepare(data, 0);
        var environment = Map.of("PORT", Integer.toString(FreePort.find()), "TERTULIA_DATA", data.toString());
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
