package org.tertulia.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.process.ProcessVenue;

/** The error of browser countdowns, measured with the browser's own code, on bad lines and with wrong clocks. */
final class CountingDown {
    private static final int PAGES = 50;
    private static final Path SCRIPT = Path.of("frontend", "bench", "counting-down.mjs");
    private static final JsonMapper JSON = new JsonMapper();

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
        var script = new ProcessBuilder("node", "--experimental-websocket", "--no-warnings", SCRIPT.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = script.getOutputStream()) {
            in.write(JSON.writeValueAsBytes(Map.of(
                    "port", venue.port(),
                    "path", ProcessVenue.path(),
                    "protocol", SocketLimits.SUBPROTOCOL,
                    "hello", ProcessVenue.hello(),
                    "tokens", venue.tokens())));
        }
        var said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (script.waitFor() != 0) {
            throw new IllegalStateException("the pages failed: " + said);
        }
        return JSON.readTree(said);
    }
}
