package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tertulia.server.exporter.folder.RoundTrip;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.lists.ListColumns;

/** A folder that says all that the format knows goes out and comes back. A new field without a way out fails here. */
class EveryFieldTest {
    /** Segments have the calls of their session, and are written with them. */
    private static final String WRITTEN_ELSEWHERE = "SESSION calls";

    @TempDir
    private Path folder;

    @TempDir
    private Path written;

    @BeforeEach
    void write() throws IOException {
        RichFolder.writeInto(folder);
    }

    @Test
    void the_folder_has_every_field_that_is_known() throws IOException {
        assertEquals(known(), new Said(folder).fields());
        assertEquals(ListColumns.ofOrganisations(), columns(folder.resolve("organisations.csv")));
        assertEquals(ListColumns.ofPeople(), columns(folder.resolve("people.csv")));
    }

    @Test
    void every_field_goes_out_and_comes_back_with_the_same_content() throws IOException {
        var rich = rich();
        new RoundTrip(written).comesBack(rich);
        unpack(new RoundTrip(written).archive(rich));
        var fields = known();
        fields.remove(WRITTEN_ELSEWHERE);
        assertEquals(fields, new Said(written).fields());
        assertEquals(ListColumns.ofOrganisations(), columns(written.resolve("organisations.csv")));
        assertEquals(ListColumns.ofPeople(), columns(written.resolve("people.csv")));
    }

    private ExchangeFile rich() {
        var reading = ExchangeFolder.read(folder);
        var whole = assertInstanceOf(FolderReading.Whole.class, reading, reading::toString);
        assertEquals(List.of(), whole.warnings());
        return whole.exchange();
    }

    private static Set<String> known() {
        return Arrays.stream(FolderFields.values())
                .flatMap(owner -> owner.names().stream().map(name -> owner + " " + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> columns(Path list) throws IOException {
        var headings = Files.readAllLines(list).getFirst().replace("\uFEFF", "");
        return Set.of(headings.split(","));
    }

    private void unpack(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            for (var entry : zip.stream().toList()) {
                var file = written.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
    }

    /** The fields that the YAML files of a folder use, each with the thing that has it. */
    private static final class Said {
        private final Set<String> fields = new TreeSet<>();

        Said(Path folder) throws IOException {
            add(FolderFields.PROGRAMME, yaml(folder.resolve("programme.yaml")));
            add(FolderFields.PRACTICES, yaml(folder.resolve("practices.yaml")));
        }

        Set<String> fields() {
            return fields;
        }

        private static Object yaml(Path file) throws IOException {
            return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        }

        private void add(FolderFields owner, Object thing) {
            var all = assertInstanceOf(Map.class, thing, owner::toString);
            for (var name : all.keySet()) {
                fields.add(owner + " " + name);
                parts(owner, String.valueOf(name))
                        .forEach(part -> things(all.get(name)).forEach(each -> add(part, each)));
            }
        }

        /** What a field has inside. */
        private static Stream<FolderFields> parts(FolderFields owner, String name) {
            return switch (owner + " " + name) {
                case "PROGRAMME stages" -> Stream.of(FolderFields.STAGE);
                case "PROGRAMME headings" -> Stream.of(FolderFields.HEADING);
                case "PROGRAMME protocols" -> Stream.of(FolderFields.STEP);
                case "PROGRAMME activities" -> Stream.of(FolderFields.ACTIVITY);
                case "PROGRAMME sessions" -> Stream.of(FolderFields.SESSION);
                case "SESSION segments" -> Stream.of(FolderFields.SEGMENT);
                case "SESSION calls", "SEGMENT calls" -> Stream.of(FolderFields.CALL);
                case "SEGMENT front" -> Stream.of(FolderFields.SEAT);
                case "SEGMENT line-up" -> Stream.of(FolderFields.LINE_UP);
                case "LINE_UP turns" -> Stream.of(FolderFields.TURN);
                case "SEGMENT rooms" -> Stream.of(FolderFields.ROOM);
                case "PRACTICES practices" -> Stream.of(FolderFields.PRACTICE);
                default -> Stream.empty();
            };
        }

        /** The things with fields: those of a list, of each named list, or the thing itself. */
        private static Stream<?> things(Object value) {
            assertNotNull(value);
            return switch (value) {
                case Collection<?> list -> list.stream();
                case Map<?, ?> named
                when named.values().stream().allMatch(Said::hasThings) ->
                    named.values().stream().flatMap(Said::things);
                default -> Stream.of(value);
            };
        }

        private static boolean hasThings(Object value) {
            return value instanceof Collection<?> list
                    ? list.stream().allMatch(Map.class::isInstance)
                    : value instanceof Map<?, ?>;
        }
    }
}
