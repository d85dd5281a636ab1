package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that a test compares with the current output. {@code -Dwire.write=true} writes it again. */
public record GoldenFile(Path path) {
    private static final String HINT = "If the change is intended, write the file again: ./mvnw -pl server -am test"
            + " -Dtest='WireTypesTest,GoldenTest,RightsTableTest,PartsTest' -Dwire.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false";

    public List<String> lines() throws IOException {
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    public void isExactly(List<String> lines) throws IOException {
        isExactly(String.join("\n", lines) + "\n");
    }

    public void isExactly(String text) throws IOException {
        if (Boolean.getBoolean("wire.write")) {
            write(text);
        }
        assertEquals(text, Files.readString(path), HINT);
    }

    /** Keeps older lines. Each new line follows the older lines with the same beginning. */
    public void keepsOlderLinesAndEndsEachNameWith(List<String> newest) throws IOException {
        var all = new ArrayList<String>();
        for (var line : newest) {
            var name = line.substring(0, line.indexOf(':') + 1);
            lines().stream()
                    .filter(older -> older.startsWith(name) && !older.equals(line))
                    .forEach(all::add);
            all.add(line);
        }
        isExactly(all);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
