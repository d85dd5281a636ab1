package org.tertulia.server.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tertulia.server.NotRun;

@Isolated
class JourneysTest {
    private static final int NO_BROWSER = 77;
    private static final Path FRONTEND = Path.of("..", "frontend");
    private static final String NAME = "The browser journeys";

    @Test
    void people_use_the_exchange_in_their_browsers() throws IOException, InterruptedException {
        NotRun.forget(NAME);
        var exit = runJourneys();
        if (exit == NO_BROWSER) {
            NotRun.because(NAME, "there is no browser and none could be installed");
        }
        assertEquals(0, exit, "a journey failed; its output is above");
    }

    private static int runJourneys() throws IOException, InterruptedException {
        var builder = new ProcessBuilder("node", "journeys/run.mjs", System.getProperty("journey", ""))
                .directory(FRONTEND.toFile())
                .inheritIO();
        builder.environment().put("TERTULIA_CLASSPATH", System.getProperty("java.class.path"));
        builder.environment()
                .put(
                        "TERTULIA_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return builder.start().waitFor();
    }
}
