package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tests that need what this machine may not have: the build says at its end what was not tried, and CI does without nothing. */
public final class NotRun {
    private static final Path FOLDER = Path.of("target", "not-run");

    private NotRun() {}

    /** What was said at an earlier build does not hold any more. */
    public static void forget(String name) throws IOException {
        Files.deleteIfExists(FOLDER.resolve(name));
    }

    /** This cannot be run here. */
    public static void because(String name, String why) throws IOException {
        if (System.getenv("CI") != null) {
            fail(why);
        }
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), name + " was NOT run: " + why);
        abort(why);
    }
}
