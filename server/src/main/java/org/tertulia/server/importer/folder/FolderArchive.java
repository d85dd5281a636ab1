package org.tertulia.server.importer.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder of an exchange as one ZIP file, to send it to a running Tertulia. */
public final class FolderArchive {
    /** The most bytes of an archive. */
    public static final long MOST_BYTES = 512L * 1024 * 1024;

    private FolderArchive() {}

    /** Packs the files of a folder, its posters and its photos. Links are left out. */
    public static void pack(Path folder, Path archive) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    /** Packs files that are in memory. */
    public static void pack(Map<String, byte[]> files, Path archive) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        var folders = List.of(folder, folder.resolve("posters"), folder.resolve("photos"));
        try (var all = Files.walk(folder, 2)) {
            return all.filter(file -> folders.stream().anyMatch(each -> each.equals(file.getParent())))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
