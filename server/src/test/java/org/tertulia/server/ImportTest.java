package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.exchanges.SampleExchange;
import org.tertulia.server.importer.ExchangeFile;

class ImportTest {
    @TempDir
    Path data;

    @Test
    void an_imported_exchange_replaces_the_sample_and_continues_at_the_next_start() throws Exception {
        try (var running = new RunningTertulia(data, Map.of(), Optional.of(own()))) {
            assertIsThere(running);
        }
        try (var again = new RunningTertulia(data, Map.of())) {
            assertIsThere(again);
        }
    }

    @Test
    void importing_the_same_exchange_again_changes_nothing() throws Exception {
        try (var running = new RunningTertulia(data, Map.of(), Optional.of(own()))) {
            assertIsThere(running);
        }
        try (var again = new RunningTertulia(data, Map.of(), Optional.of(own()))) {
            assertEquals(
                    List.of("valparaiso-2027 already is as the folder says; nothing was changed."),
                    again.inside().imported().orElseThrow().lines());
            assertIsThere(again);
        }
    }

    private static void assertIsThere(RunningTertulia running) throws Exception {
        var home = running.get("/").body();
        assertTrue(home.contains("/x/valparaiso-2027"), home);
        assertEquals(404, running.get("/x/" + RunningTertulia.SLUG).statusCode());
        var exchange = running.inside().exchanges().playing("valparaiso-2027").orElseThrow();
        assertEquals(SampleExchange.read().people().size(), exchange.people().size());
    }

    /** The sample's folder with a different slug. */
    static ExchangeFile own() {
        var sample = SampleExchange.read();
        return new ExchangeFile(
                "valparaiso-2027", sample.programme(), sample.commands(), sample.people(), sample.posters(), Map.of());
    }
}
