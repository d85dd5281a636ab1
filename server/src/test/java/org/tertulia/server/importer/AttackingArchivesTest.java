package org.tertulia.server.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.importer.folder.FolderArchive;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.reading.Problem;

/** ZIP files that somebody has made to stop the server or to reach other files, and those of people who packed another way. */
class AttackingArchivesTest {
    private static final int LIST_ENTRY = 0x02014B50;
    private static final int LENGTH_IN_LIST = 24;
    private static final int END = 0x06054B50;

    @TempDir
    private Path directory;

    private static SequencedMap<String, byte[]> small() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("programme.yaml", WrittenFolder.PROGRAMME.getBytes(UTF_8));
        files.put("organisations.csv", WrittenFolder.ORGANISATIONS.getBytes(UTF_8));
        files.put("people.csv", WrittenFolder.PEOPLE.getBytes(UTF_8));
        files.put("practices.yaml", WrittenFolder.PRACTICES.getBytes(UTF_8));
        return files;
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private FolderReading read(byte[] archive) throws IOException {
        return ExchangeFolder.readArchive(Files.write(directory.resolve("folder.zip"), archive));
    }

    private void isRead(byte[] archive) throws IOException {
        var reading = read(archive);
        var whole = assertInstanceOf(FolderReading.Whole.class, reading, reading::toString);
        assertEquals("small", whole.exchange().slug());
        assertEquals(List.of(), whole.warnings());
    }

    private List<String> refused(byte[] archive) throws IOException {
        return assertInstanceOf(FolderReading.Broken.class, read(archive)).problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_folder_that_was_packed_with_its_own_name_is_read() throws IOException {
        var inside = new LinkedHashMap<String, byte[]>();
        small().forEach((name, content) -> inside.put("autumn 2027/" + name, content));
        inside.put("__MACOSX/autumn 2027/._programme.yaml", new byte[10]);
        isRead(packed(inside));
    }

    @Test
    void names_with_backslashes_are_paths() throws IOException {
        var files = small();
        files.put("posters\\door.txt", "no poster".getBytes(UTF_8));
        files.put("practices.yaml", (WrittenFolder.PRACTICES + "    poster: door.txt\n").getBytes(UTF_8));
        assertTrue(refused(packed(files)).toString().contains("The file is not a PDF, PNG or JPEG"));
    }

    @Test
    void paths_outside_the_folder_are_not_followed() throws IOException {
        for (var path :
                List.of("../programme.yaml", "/programme.yaml", "C:\\programme.yaml", "a/../../programme.yaml")) {
            var files = small();
            files.put(path, "slug: evil".getBytes(UTF_8));
            isRead(packed(files));
            files.remove("programme.yaml");
            assertTrue(refused(packed(files)).getFirst().startsWith("programme.yaml: error:"), path);
        }
    }

    @Test
    void a_poster_outside_the_folder_is_no_file_name() throws IOException {
        var files = small();
        files.put("practices.yaml", (WrittenFolder.PRACTICES + "    poster: ../../etc/passwd\n").getBytes(UTF_8));
        assertTrue(refused(packed(files)).getFirst().contains("is not a file name"));
    }

    @Test
    void the_same_name_twice_is_refused_in_any_case() throws IOException {
        var files = small();
        files.put("Programme.YAML", "slug: evil".getBytes(UTF_8));
        assertEquals(
                List.of("ZIP file: error: has the file \"Programme.YAML\" twice, also as \"programme.yaml\"; keep one"
                        + " of them"),
                refused(packed(files)));
        var same = new String(packed(files), ISO_8859_1).replace("Programme.YAML", "programme.yaml");
        assertEquals(
                List.of("ZIP file: error: has the file \"programme.yaml\" twice; keep one of them"),
                refused(same.getBytes(ISO_8859_1)));
    }

    @Test
    void an_upload_that_was_cut_and_a_file_that_is_no_archive_are_named() throws IOException {
        var whole = packed(small());
        for (var part :
                List.of(Arrays.copyOf(whole, whole.length / 2), "Dear colleagues".getBytes(UTF_8), new byte[0])) {
            assertEquals(
                    List.of("ZIP file: error: cannot be read as a ZIP file; was it cut while it was copied, or does it"
                            + " need a password?"),
                    refused(part));
        }
    }

    @Test
    void an_archive_with_very_many_files_is_refused() throws IOException {
        var files = small();
        for (int i = 0; i < 5_000; i++) {
            files.put("file-" + i, new byte[0]);
        }
        assertEquals(List.of("ZIP file: error: has more than 5000 files"), refused(packed(files)));
        var small = packed(small());
        ByteBuffer.wrap(small).order(ByteOrder.LITTLE_ENDIAN).putInt(small.length - 22 + 12, Integer.MAX_VALUE);
        assertEquals(List.of("ZIP file: error: has more than 5000 files"), refused(small));
    }

    @Test
    void a_huge_file_in_a_small_archive_is_read_only_as_far_as_a_file_may_go() throws IOException {
        var files = small();
        files.put("programme.yaml", new byte[200 * 1024 * 1024]);
        assertTrue(refused(packed(files)).toString().contains("programme.yaml: error: is larger than 2,048 kB"));
    }

    @Test
    void a_file_that_says_a_wrong_length_is_not_believed() throws IOException {
        var files = small();
        files.put("programme.yaml", new byte[30 * 1024 * 1024]);
        var lying = packed(files);
        var bytes = ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place < lying.length - LENGTH_IN_LIST; place++) {
            if (bytes.getInt(place) == LIST_ENTRY) {
                bytes.putInt(place + LENGTH_IN_LIST, 3);
            }
        }
        assertTrue(refused(lying).toString().contains("programme.yaml: error: "));
    }

    @Test
    void archives_in_archives_are_not_opened() throws IOException {
        var inner = new byte[50 * 1024 * 1024];
        for (int level = 0; level < 3; level++) {
            inner = packed(Map.of("more.zip", inner));
        }
        var files = small();
        files.put("more.zip", inner);
        var reading = read(packed(files));
        var whole = assertInstanceOf(FolderReading.Whole.class, reading, reading::toString);
        assertEquals("more.zip", whole.warnings().getFirst().file());
    }

    @Test
    void thousands_of_names_for_the_same_bytes_are_files_that_nobody_reads() throws IOException {
        var reading = read(overlapping(small(), 4_000));
        var whole = assertInstanceOf(FolderReading.Whole.class, reading, reading::toString);
        assertTrue(
                whole.warnings().stream().allMatch(warning -> warning.message().contains("is not read")));
        assertTrue(whole.warnings().size() <= FolderFiles.MOST_NAMES);
    }

    /** Adds entries to the list of files that all are the first file. */
    private static byte[] overlapping(SequencedMap<String, byte[]> files, int more) throws IOException {
        var whole = packed(files);
        var bytes = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        var end = whole.length - 22;
        assertEquals(END, bytes.getInt(end));
        var list = bytes.getInt(end + 16);
        var first = Arrays.copyOfRange(whole, list, list + 46 + bytes.getShort(list + 28) + bytes.getShort(list + 30));
        var out = new ByteArrayOutputStream();
        out.write(whole, 0, end);
        for (int i = 0; i < more; i++) {
            var name = "posters/%06d".formatted(i).getBytes(UTF_8);
            System.arraycopy(name, 0, first, 46, name.length);
            out.write(first);
        }
        var entries = (short) (bytes.getShort(end + 10) + more);
        bytes.putShort(end + 8, entries).putShort(end + 10, entries);
        bytes.putInt(end + 12, out.size() - list);
        out.write(whole, end, 22);
        return out.toByteArray();
    }

    @Test
    void a_link_in_an_archive_is_not_followed() throws IOException {
        var files = small();
        files.put("programme.yaml", "/etc/passwd".getBytes(UTF_8));
        var linked = packed(files);
        var bytes = ByteBuffer.wrap(linked).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place < linked.length - 46; place++) {
            if (bytes.getInt(place) == LIST_ENTRY) {
                bytes.put(place + 5, (byte) 3).putInt(place + 38, 0xA1FF << 16);
            }
        }
        var said = refused(linked).toString();
        assertTrue(said.contains("programme.yaml:1: error: must have fields"), said);
    }

    @Test
    void a_folder_is_packed_by_its_bare_name_too() throws IOException {
        var archive = directory.resolve("bare.zip");
        FolderArchive.pack(Path.of("src"), archive);
        try (var zip = new ZipFile(archive.toFile())) {
            assertEquals(0, zip.size(), "only its own files, its posters and its photos");
        }
    }
}
