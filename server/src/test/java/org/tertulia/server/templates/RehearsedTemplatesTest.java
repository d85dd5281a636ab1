package org.tertulia.server.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tertulia.server.cli.Rehearse;
import picocli.CommandLine;

@Isolated
class RehearsedTemplatesTest {
    private static final LocalDate STARTS = LocalDate.parse("2031-03-17");

    @TempDir
    private Path directory;

    private String rehearsed(Path folder) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var exit = new CommandLine(new Rehearse(out)).execute(folder.toString(), "--people", "20", "--rate", "2000");
        var report = said.toString(StandardCharsets.UTF_8);
        assertEquals(0, exit, report);
        return report;
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource(FolderTemplate.class)
    void a_new_folder_of_each_kind_is_played_to_the_end(FolderTemplate template) throws IOException {
        var folder = directory.resolve("rehearsed");
        template.writeInto(folder, STARTS);
        var report = rehearsed(folder);
        assertTrue(report.contains("0 refused"), report);
        assertTrue(report.contains("every acknowledged command, exactly once"), report);
        assertTrue(report.contains("briefs          1 published"), report);
    }

    @Test
    void the_people_whom_a_folder_lacks_are_invented() throws IOException {
        Files.writeString(directory.resolve("organisations.csv"), "name,kind\nQuilmes,city\nNairobi,city\n");
        Files.writeString(
                directory.resolve("people.csv"), "name,organisation,roles\nOrganiser of Quilmes,Quilmes,organiser\n");
        Files.writeString(directory.resolve("programme.yaml"), """
            slug: morning
            zone: Africa/Nairobi
            languages: [en]
            title: A morning
            sessions:
              - id: morning
                date: 2031-03-17
                time: 09:00-10:00
                title: Morning
                segments:
                  - {id: welcome, kind: opening, time: 09:00-09:20, title: Welcome}
                  - id: tables
                    kind: round-tables
                    time: 09:20-10:00
                    title: Tables
                    rooms: [{id: data, title: Data}, {id: homes, title: Homes, rapporteur: nairobi}]
            """);
        var report = rehearsed(directory);
        assertTrue(report.contains("people          20"), report);
        assertTrue(report.contains("segments        2"), report);
        assertTrue(report.contains("rooms           2"), report);
        assertTrue(report.contains("0 refused"), report);
    }
}
