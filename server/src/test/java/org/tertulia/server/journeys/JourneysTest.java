package org.tertulia.server.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tertulia.server.NotRun;

@Isolated
class JourneysTest {
    private static final int NO_BROWSER = 77;
    private static final Path FRONTEND = Path.of("..", "frontend");
    private static final String NAME = "The browser journeys";
    private static final int MOST_LINES = 60;

    @Test
    void people_use_the_exchange_in_their_browsers() throws IOException, InterruptedException {
        NotRun.forget(NAME);
        var output = new ArrayList<String>();
        var exit = runJourneys(output);
        if (exit == NO_BROWSER) {
            NotRun.because(NAME, "there is no browser and none could be installed");
        }
        assertEquals(0, exit, () -> "a journey failed:\n" + String.join("\n", failures(output)));
    }

    /** What the runner says of the failed steps at the end of its output. */
    private static List<String> failures(List<String> output) {
        var start = output.lastIndexOf("✖ failing tests:");
        var from = start >= 0 ? start : Math.max(0, output.size() - MOST_LINES);
        return output.subList(from, Math.min(output.size(), from + MOST_LINES));
    }

    private static int runJourneys(List<String> output) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("node", "journeys/run.mjs", System.getProperty("journey", ""))
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true);
        builder.environment().put("TERTULIA_CLASSPATH", System.getProperty("java.class.path"));
        builder.environment()
                .put(
                        "TERTULIA_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var process = builder.start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> {
                System.out.println(line);
                output.add(line);
            });
        }
        return process.waitFor();
    }
}
