package org.tertulia.server.importer.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.GoldenFile;

/** Each mistake is said in one line, with its place, its cause and what to do. */
class OrganisersMistakesTest {
    @TempDir
    private Path directory;

    @Test
    void the_folder_has_no_problem_before_a_mistake() throws IOException {
        assertEquals(List.of(), new OrganisersFolder(directory).said());
    }

    @TestFactory
    Stream<DynamicTest> a_mistake_is_said_in_one_line() {
        return MistakesTable.all().stream().map(mistake -> dynamicTest(mistake.did(), () -> expect(mistake)));
    }

    private void expect(Mistake mistake) throws IOException {
        var folder = new OrganisersFolder(Files.createTempDirectory(directory, "folder"));
        mistake.change().in(folder);
        assertEquals(mistake.isUnderstood() ? List.of() : List.of(mistake.says()), folder.said());
    }

    @Test
    void no_mistake_is_in_the_table_twice() {
        var all = MistakesTable.all().stream().map(Mistake::did).toList();
        assertEquals(all.stream().distinct().toList(), all);
    }

    @Test
    void the_documentation_has_the_same_table() throws IOException {
        new GoldenFile(Path.of("../docs/MISTAKES.md")).isExactly(MistakesTable.document());
    }
}
