package org.tertulia.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.process.ProcessVenue;

/** The error of browser countdowns, measured with the browser's own code, on bad lines and with wrong clocks. */
final class CountingDown {
    private static final int PAGES = 50;

    private CountingDown() {}

    static void measure(Figures figures) throws Exception {
        try (var venue = ProcessVenue.open(PAGES + 1)) {
            var off = play(venue);
            figures.alone("p50 of the countdown error, 100 ± 80 ms each way", millis(off, "p50"), "ms");
            figures.alone("p99 of the countdown error, 100 ± 80 ms each way", millis(off, "p99"), "ms");
            figures.alone("largest countdown error", millis(off, "worst"), "ms");
            figures.alone("uncertainty of the true time", millis(off, "reference"), "ms");
        }
    }

    private static double millis(JsonNode off, String name) {
        return off.path(name).asDouble(Double.NaN);
    }

    private static JsonNode play(ProcessVenue venue) throws IOException, InterruptedException {
        return NodeScript.run(
                "counting-down.mjs",
                Map.of(
                        "port", venue.port(),
                        "path", ProcessVenue.path(),
                        "protocol", SocketLimits.SUBPROTOCOL,
                        "hello", ProcessVenue.hello(),
                        "tokens", venue.tokens()),
                "--experimental-websocket",
                "--no-warnings");
    }
}
