package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tests that need something this machine may lack. The build ends with a list of skipped tests. In CI, none may be
 * skipped.
 */
public final class NotRun {
    private static final Path FOLDER = Path.of("target", "not-run");

    private NotRun() {}

    /** Deletes the note from an earlier build. */
    public static void forget(String name) throws IOException {
        Files.deleteIfExists(FOLDER.resolve(name));
    }

    /** Skips a test that cannot run here. */
    public static void because(String name, String why) throws IOException {
        if (System.getenv("CI") != null) {
            fail(why);
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), name + " was NOT run: " + why);
        abort(why);
    }
}
