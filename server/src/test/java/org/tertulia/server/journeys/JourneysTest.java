package org.tertulia.server.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JourneysTest {
    private static final int NO_BROWSER = 77;
    private static final Path FRONTEND = Path.of("..", "frontend");
    private static final Path NOT_RUN = Path.of("target", "journeys-not-run");

    @Test
    void people_play_the_exchange_in_their_browsers() throws IOException, InterruptedException {
        Files.deleteIfExists(NOT_RUN);
        var exit = runJourneys();
        if (exit == NO_BROWSER) {
            withoutBrowser();
        }
        assertEquals(0, exit, "a journey failed; what it saw is above");
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

    private static void withoutBrowser() throws IOException {
        if (System.getenv("CI") != null) {
            fail("there is no browser and none could be installed");
        }
        Files.writeString(
                NOT_RUN, "The browser journeys were NOT run: there is no browser and none could be installed.");
        abort("there is no browser");
    }
}
