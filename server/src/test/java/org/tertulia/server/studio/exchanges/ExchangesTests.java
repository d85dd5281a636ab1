package org.tertulia.server.studio.exchanges;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;

/** Tests of the studio of all exchanges: one Tertulia for the class, and an organiser of its sample. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExchangesTests {
    RunningTertulia running;
    Studio studio;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        running = new RunningTertulia(data, Map.of());
        studio = new Studio(running, "organiser-uclg");
    }

    @AfterAll
    void stop() {
        running.close();
    }
}
