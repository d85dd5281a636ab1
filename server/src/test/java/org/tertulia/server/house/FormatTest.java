package org.tertulia.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every Java file stands as palantir-java-format lays it out. With {@code -Dformat.write=true} the files are rewritten. A test
 * rather than a plugin, since a formatter can only read the Java of the JDK it runs on, and Maven may run on an older one.
 */
class FormatTest {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final boolean WRITE = Boolean.getBoolean("format.write");
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void every_java_file_is_laid_out_alike() throws IOException, FormatterException {
        var different = new ArrayList<Path>();
        for (var file : javaFiles()) {
            var text = Files.readString(file);
            var formatted = FORMATTER.formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(text));
            if (!formatted.equals(text)) {
                different.add(HOUSE.relativize(file));
                rewrite(file, formatted);
            }
        }
        assertEquals(List.of(), WRITE ? List.of() : different, "run again with -Dformat.write=true");
    }

    private static void rewrite(Path file, String formatted) throws IOException {
        if (WRITE) {
            Files.writeString(file, formatted);
        }
    }

    private static List<Path> javaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> HOUSE.relativize(file).toString().contains("src"))
                    .sorted()
                    .toList();
        }
    }
}
