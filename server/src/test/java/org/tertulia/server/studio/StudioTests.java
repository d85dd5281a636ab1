package org.tertulia.server.studio;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;

/** Tests of the studio: one Tertulia for the class, and a small event of its own for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StudioTests {
    private Path data;

    RunningTertulia running;
    SmallEvent event;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        data = directory;
        running = new RunningTertulia(data, Map.of());
    }

    @AfterAll
    void stop() {
        running.close();
    }

    @BeforeEach
    void begin(TestInfo test, @TempDir Path written) throws Exception {
        var number = Integer.toHexString(test.getDisplayName().hashCode());
        event = new SmallEvent(running, data, written, "small-" + number);
    }
}
