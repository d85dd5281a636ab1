package org.tertulia.server.importer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a folder on disk or in our resources. */
interface FolderFiles {
    /** The most bytes read from a file: one more than a poster may have, so that a larger poster is noticed. */
    int MOST_BYTES = 20 * 1024 * 1024 + 1;

    /** The most file names that are looked at. */
    int MOST_NAMES = 200;

    boolean has(String path);

    byte[] read(String path) throws IOException;

    /** The names of the files in the folder itself, as far as anyone can have put a wrong one there. */
    List<String> names();

    /** A folder on this machine. Links in it are not followed. */
    static FolderFiles at(Path folder) {
        return new FolderFiles() {
            @Override
            public boolean has(String path) {
                return Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
            }

            @Override
            public byte[] read(String path) throws IOException {
                if (!has(path)) {
                    throw new FileNotFoundException(path);
                }
                try (var in = Files.newInputStream(folder.resolve(path))) {
                    return in.readNBytes(MOST_BYTES);
                }
            }

            @Override
            public List<String> names() {
                try (var files = Files.list(folder)) {
                    return files.filter(Files::isRegularFile)
                            .map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .limit(MOST_NAMES)
                            .toList();
                } catch (IOException noFolder) {
                    return List.of();
                }
            }
        };
    }

    /** A folder in a ZIP file. What is no ZIP file has no files. */
    static FolderFiles inArchive(Path archive) {
        return new FolderFiles() {
            @Override
            public boolean has(String path) {
                try (var zip = new ZipFile(archive.toFile())) {
                    return zip.getEntry(path) != null;
                } catch (IOException unreadable) {
                    return false;
                }
            }

            @Override
            public byte[] read(String path) throws IOException {
                try (var zip = new ZipFile(archive.toFile())) {
                    var entry = zip.getEntry(path);
                    if (entry == null) {
                        throw new FileNotFoundException(path);
                    }
                    return zip.getInputStream(entry).readNBytes(MOST_BYTES);
                }
            }

            @Override
            public List<String> names() {
                try (var zip = new ZipFile(archive.toFile())) {
                    return zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.indexOf('/') < 0)
                            .sorted()
                            .limit(MOST_NAMES)
                            .toList();
                } catch (IOException unreadable) {
                    return List.of();
                }
            }
        };
    }

    /** Files that are in memory, by their names. */
    static FolderFiles inMemory(Map<String, byte[]> files) {
        return new FolderFiles() {
            @Override
            public boolean has(String path) {
                return files.containsKey(path);
            }

            @Override
            public byte[] read(String path) throws IOException {
                var content = files.get(path);
                if (content == null) {
                    throw new FileNotFoundException(path);
                }
                return content;
            }

            @Override
            public List<String> names() {
                return List.copyOf(files.keySet());
            }
        };
    }

    /** A folder in our resources. */
    static FolderFiles onClassPath(String folder) {
        var loader = FolderFiles.class.getClassLoader();
        return new FolderFiles() {
            @Override
            public boolean has(String path) {
                return loader.getResource(folder + "/" + path) != null;
            }

            @Override
            public byte[] read(String path) throws IOException {
                try (var in = loader.getResourceAsStream(folder + "/" + path)) {
                    if (in == null) {
                        throw new FileNotFoundException(path);
                    }
                    return in.readNBytes(MOST_BYTES);
                }
            }

            @Override
            public List<String> names() {
                return List.of();
            }
        };
    }
}
