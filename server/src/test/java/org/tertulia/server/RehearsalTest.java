package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tertulia.server.cli.Rehearse;
import picocli.CommandLine;

@Isolated
class RehearsalTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_rehearsed_peer_session_keeps_every_acknowledged_command_in_the_journal() {
        var exit = rehearse("--session", "peer-1", "--people", "24", "--rate", "400");
        var report = said.toString(StandardCharsets.UTF_8);
        assertEquals(0, exit, report);
        assertTrue(report.contains("every acknowledged command, exactly once"), report);
        assertTrue(report.contains("turns           12"), report);
        assertTrue(report.contains("rooms           6"), report);
        assertTrue(report.contains("briefs          1 published"), report);
        assertTrue(report.contains("0 refused"), report);
    }

    private int rehearse(String... options) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new Rehearse(out)).execute(options);
    }
}
