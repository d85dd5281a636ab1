package org.tertulia.server.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tertulia.server.cli.NewFolder;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.sessions.programme.Session;
import picocli.CommandLine;

class NewFolderTest {
    @TempDir
    private Path directory;

    private final StringWriter said = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new NewFolder())
                .setOut(new PrintWriter(said, true))
                .execute(arguments);
    }

    @ParameterizedTest
    @EnumSource(FolderTemplate.class)
    void a_new_folder_of_each_kind_has_no_problem(FolderTemplate template) throws IOException {
        var folder = directory.resolve("autumn-2027");
        assertEquals(0, run(folder.toString(), "--kind", template.title(), "--starts", "2027-10-04"), said::toString);
        var whole = assertInstanceOf(FolderReading.Whole.class, ExchangeFolder.read(folder));
        assertEquals(List.of(), whole.warnings());
        assertEquals("autumn-2027", whole.exchange().slug());
        var remarks = Files.readAllLines(folder.resolve("programme.yaml")).stream()
                .filter(line -> line.strip().startsWith("#"))
                .count();
        assertTrue(remarks > 20, () -> remarks + " remarks");
    }

    @Test
    void its_days_follow_the_first_one_at_the_same_distance() {
        var folder = directory.resolve("training");
        run(folder.toString(), "--kind", "Training Programme", "--starts", "2028-02-28");
        var whole = assertInstanceOf(FolderReading.Whole.class, ExchangeFolder.read(folder));
        var programme = whole.exchange().programme();
        assertEquals(
                List.of(0L, 7L, 14L, 21L),
                programme.sessions().stream()
                        .map(Session::plannedStart)
                        .map(start -> (start - programme.sessions().getFirst().plannedStart()) / 86_400_000)
                        .toList());
        assertTrue(said.toString().contains("begins on 2028-02-28"), said::toString);
    }

    @Test
    void a_folder_with_something_in_it_stays_as_it_is() throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "mine");
        assertEquals(1, run(directory.toString()));
        assertEquals("There is already something in " + directory + ". Choose another name.\n", said.toString());
        try (var files = Files.list(directory)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void another_kind_lists_the_kinds() {
        assertEquals(1, run(directory.resolve("new").toString(), "--kind", "congress"));
        assertTrue(
                said.toString().startsWith("\"congress\" is not a kind of event. These are:\n  three-day-exchange "));
        assertEquals(1 + FolderTemplate.values().length, said.toString().lines().count());
    }
}
