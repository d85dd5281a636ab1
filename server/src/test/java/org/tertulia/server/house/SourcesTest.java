package org.tertulia.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the sources: files and methods stay short, and public types have comments. */
class SourcesTest {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 60;
    private static final int PACKAGE_FILES = 30;

    private static final List<Path> SOURCES = sources();

    @Test
    void files_stay_short() {
        assertEquals(
                List.of(),
                SOURCES.stream().filter(file -> lines(file).size() > FILE_LINES).toList());
    }

    @Test
    void packages_stay_small() {
        var files =
                java().stream().collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        files.values().removeIf(count -> count <= PACKAGE_FILES);
        assertEquals(Map.of(), files);
    }

    @Test
    void methods_stay_short() {
        assertEquals(List.of(), JavaSources.methodsLongerThan(METHOD_LINES, java()));
    }

    @Test
    void public_types_have_comments() {
        var main = java().stream()
                .filter(file -> file.toString().contains("src/main"))
                .toList();
        assertEquals(List.of(), JavaSources.publicTypesWithoutComment(main));
    }

    @Test
    void every_package_is_null_marked() {
        var folders = java().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> folder.toString().contains("src/main"));
        assertEquals(List.of(), folders.filter(folder -> !nullMarked(folder)).toList());
    }

    @Test
    void the_sources_were_found() {
        assertTrue(java().size() > 100, "only " + java().size() + " files");
    }

    private static boolean nullMarked(Path folder) {
        var info = folder.resolve("package-info.java");
        return Files.exists(info) && lines(info).contains("@NullMarked");
    }

    private static List<Path> java() {
        return SOURCES.stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> sources() {
        return Stream.of("realtime", "sessions", "posters", "rapporteur", "server", "frontend")
                .map(module -> Path.of("..", module, "src"))
                .filter(Files::exists)
                .flatMap(SourcesTest::under)
                .filter(file -> file.toString().endsWith(".java") || isWritten(file))
                .toList();
    }

    /** Whether people wrote this TypeScript. The wire types are generated. */
    private static boolean isWritten(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".ts") && !name.startsWith("wire.");
    }

    private static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new IllegalStateException(file.toString(), broken);
        }
    }
}
