package org.tertulia.server.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.Faults;

/** Somebody stops the server and puts an older copy of its data directory back by hand, and everybody returns to it. */
class OlderCopyTest extends Gathering {
    private static final int PEOPLE = 60;
    private static final long PAUSE_MILLIS = 200;

    @TempDir
    Path elsewhere;

    OlderCopyTest() {
        super(PEOPLE, PAUSE_MILLIS);
    }

    @Test
    void every_returning_browser_shows_the_older_copy_and_what_came_after_it() throws Exception {
        stop();
        copy(venue.data(), elsewhere.resolve("copy"));
        venue.start(Map.of(), Faults.SERVER);
        witnesses.gather().settle(10 * PEOPLE);

        stop();
        run("rm", "-r", venue.data().toString());
        copy(elsewhere.resolve("copy"), venue.data());
        witnesses.mayGoBack();
        venue.start(Map.of(), Faults.SERVER);
        witnesses.gather().settle(PEOPLE).rest().judgeViews(database);
    }

    private void stop() throws Exception {
        venue.server().stop();
    }

    /** Keeps the owners of all files: PostgreSQL insists on its own. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        run("cp", "-a", from.toString(), to.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
