package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example at the beginning of the documentation is a folder that can be imported. */
class SmallestFolderTest {
    private static final Pattern EXAMPLE = Pattern.compile("`([a-z]+\\.(?:yaml|csv))`:\\R\\R((?: {4}.*\\R)+)");

    @TempDir
    private Path directory;

    @Test
    void the_smallest_folder_has_ten_lines_and_no_problem() throws IOException {
        var documentation = Files.readString(Path.of("../docs/PROGRAMME_FORMAT.md"));
        var lines = 0;
        for (var example : EXAMPLE.matcher(documentation).results().toList()) {
            var text = example.group(2).stripIndent();
            Files.writeString(directory.resolve(example.group(1)), text);
            lines += text.lines().toList().size();
        }
        var whole = assertInstanceOf(FolderReading.Whole.class, ExchangeFolder.read(directory));
        assertEquals(List.of(), whole.warnings());
        assertEquals(10, lines);
    }
}
