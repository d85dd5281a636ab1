package org.tertulia.server;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TemporaryDirectoryTest {
    @Test
    void closing_deletes_everything_in_it() throws IOException {
        var directory = TemporaryDirectory.create("tertulia-test-");
        Files.createDirectories(directory.path().resolve("postgres/base"));
        Files.writeString(directory.path().resolve("postgres/base/1"), "rows");
        directory.close();
        assertFalse(Files.exists(directory.path()));
    }
}
