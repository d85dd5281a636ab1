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
 * Every Java file has the layout of palantir-java-format. {@code -Dformat.write=true} rewrites the files. This is a
 * test and not a plugin: a formatter can read only the Java of the JDK that runs it, and Maven may run on an older JDK.
 */
class FormatTest {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final boolean WRITE = Boolean.getBoolean("format.write");
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void every_java_file_has_the_same_layout() throws IOException, FormatterException {
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
