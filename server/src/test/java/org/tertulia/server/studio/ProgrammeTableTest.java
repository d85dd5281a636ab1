package org.tertulia.server.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;

/** Who gets the page of the programme table. */
class ProgrammeTableTest {
    @TempDir
    static Path data;

    @TempDir
    static Path written;

    private static RunningTertulia running;
    private static SmallEvent event;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        event = new SmallEvent(running, data, written, "small-table");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void an_organiser_gets_the_table_and_finds_it_in_the_tabs_of_the_studio() throws Exception {
        event.as(event.signIn(SmallEvent.ORGANISER));
        var table = event.get(event.path() + "/programme");
        assertEquals(200, table.statusCode());
        assertTrue(table.body().contains("data-page=\"programme\""), table.body());
        var studio = event.get(event.path()).body();
        assertTrue(studio.contains("href=\"" + event.path() + "/programme\""), studio);
    }

    @Test
    void a_delegate_does_not_get_it() throws Exception {
        event.as(event.signIn(SmallEvent.DELEGATE));
        assertEquals(403, event.get(event.path() + "/programme").statusCode());
    }
}
