package org.tertulia.server.importer.folder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a folder on disk or in our resources. A name may be written in another case. */
public interface FolderFiles {
    /** The most bytes read from a file: one more than a poster may have, so that a larger poster is noticed. */
    int MOST_BYTES = 20 * 1024 * 1024 + 1;

    /** The most file names that are looked at. */
    int MOST_NAMES = 500;

    boolean hasExactly(String path);

    byte[] readExactly(String path) throws IOException;

    /** The names of the files in a folder below, or in the folder itself (""), as far as anyone can have put them there. */
    List<String> names(String under);

    /** The path as it is in the folder. */
    default Optional<String> find(String path) {
        if (hasExactly(path)) {
            return Optional.of(path);
        }
        var under = path.substring(0, path.lastIndexOf('/') + 1);
        var alike = names(under.replace("/", "")).stream()
                .map(name -> under + name)
                .filter(path::equalsIgnoreCase)
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    default boolean has(String path) {
        return find(path).isPresent();
    }

    default byte[] read(String path) throws IOException {
        return readExactly(find(path).orElseThrow(() -> new FileNotFoundException(path)));
    }

    /** A folder on this machine. Links in it are not followed. */
    static FolderFiles at(Path folder) {
        return new FolderFiles() {
            @Override
            public boolean hasExactly(String path) {
                return Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
            }

            @Override
            public byte[] readExactly(String path) throws IOException {
                try (var in = Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                    return in.readNBytes(MOST_BYTES);
                }
            }

            @Override
            public List<String> names(String under) {
                try (var files = Files.list(folder.resolve(under))) {
                    return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
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

    /** A folder in a ZIP file. One that cannot be read is an exception that says why in words. */
    static FolderFiles inArchive(Path archive) throws IOException {
        return ArchiveFiles.in(archive);
    }

    /** Files that are in memory, by their names. */
    static FolderFiles inMemory(Map<String, byte[]> files) {
        return new FolderFiles() {
            @Override
            public boolean hasExactly(String path) {
                return files.containsKey(path);
            }

            @Override
            public byte[] readExactly(String path) throws IOException {
                var content = files.get(path);
                if (content == null) {
                    throw new FileNotFoundException(path);
                }
                return content;
            }

            @Override
            public List<String> names(String under) {
                return below(under, files.keySet().stream());
            }
        };
    }

    /** The names of the files that are in this folder and in none below it. */
    static List<String> below(String under, Stream<String> paths) {
        var start = under.isEmpty() ? "" : under + "/";
        return paths.filter(path -> path.startsWith(start) && path.length() > start.length())
                .map(path -> path.substring(start.length()))
                .filter(name -> name.indexOf('/') < 0)
                .sorted()
                .limit(MOST_NAMES)
                .toList();
    }

    /** A folder in our resources. */
    static FolderFiles onClassPath(String folder) {
        var loader = FolderFiles.class.getClassLoader();
        return new FolderFiles() {
            @Override
            public boolean hasExactly(String path) {
                return loader.getResource(folder + "/" + path) != null;
            }

            @Override
            public byte[] readExactly(String path) throws IOException {
                try (var in = loader.getResourceAsStream(folder + "/" + path)) {
                    if (in == null) {
                        throw new FileNotFoundException(path);
                    }
                    return in.readNBytes(MOST_BYTES);
                }
            }

            @Override
            public List<String> names(String under) {
                return List.of();
            }
        };
    }
}
