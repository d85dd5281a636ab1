package org.tertulia.server.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingProcessTest {
    @TempDir
    private Path folder;

    @Test
    void drawing_stops_when_it_takes_too_long() throws Exception {
        var file = Files.write(folder.resolve("file"), SampleFiles.poster("gaziantep.pdf"));
        var drawing = new DrawingProcess(Duration.ofMillis(1)).draw(FileKind.PDF, file, folder);
        assertEquals(new Drawing.Refused("poster.too-heavy"), drawing);
    }

    @Test
    void a_file_with_the_wrong_type_harms_only_its_own_process() throws Exception {
        var file = Files.write(folder.resolve("file"), SampleFiles.poster("quilmes.png"));
        var drawing = new DrawingProcess(Duration.ofSeconds(60)).draw(FileKind.PDF, file, folder);
        assertEquals(
                "poster.unreadable",
                assertInstanceOf(Drawing.Refused.class, drawing).code());
    }
}
