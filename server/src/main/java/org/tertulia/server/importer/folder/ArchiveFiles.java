package org.tertulia.server.importer.folder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A folder in a ZIP file that somebody has packed, with or without the folder itself around its files. Nothing is unpacked to
 * the disk, and nobody asks for a path that is outside the folder, so such paths do no harm. The list of files at the end of an
 * archive is looked at before it is read, because it is read into memory as a whole.
 */
final class ArchiveFiles implements FolderFiles {
    private static final Set<String> PICTURES = Set.of("posters/", "photos/");
    private static final int MOST_FILES = 5_000;

    /** The list has 46 bytes for each file, its name, and what programs add. */
    private static final long MOST_LIST_BYTES = 4L * 1024 * 1024;

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_BYTES = 22;
    private static final int END_MARK = 0x06054B50;
    private static final int PLACE_OF_LIST_LENGTH = 12;

    /** What the file system of another maker adds. */
    private static final String ASIDE = "__MACOSX/";

    private final Path archive;
    private final Map<String, String> names;

    private ArchiveFiles(Path archive, Map<String, String> names) {
        this.archive = archive;
        this.names = names;
    }

    /** Throws an exception that says in words why the archive cannot be read. */
    static ArchiveFiles in(Path archive) throws IOException {
        try {
            if (lengthOfList(archive) > MOST_LIST_BYTES) {
                throw tooMany();
            }
            return listed(archive);
        } catch (Objection objection) {
            throw objection;
        } catch (IllegalArgumentException | IOException unreadable) {
            throw noArchive();
        }
    }

    private static ArchiveFiles listed(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw tooMany();
            }
            return new ArchiveFiles(archive, named(zip.stream().toList()));
        }
    }

    /** Why an archive is not read. */
    private static final class Objection extends ZipException {
        private static final long serialVersionUID = 1L;

        Objection(String message) {
            super(message);
        }
    }

    private static Objection tooMany() {
        return new Objection("has more than " + MOST_FILES + " files");
    }

    private static Objection noArchive() {
        return new Objection(
                "cannot be read as a ZIP file; was it cut while it was copied, or does it need a password?");
    }

    /** The largest length of the list of files that its end may say. */
    private static long lengthOfList(Path archive) throws IOException {
        try (var file = new RandomAccessFile(archive.toFile(), "r")) {
            var end = new byte[(int) Math.min(file.length(), END_BYTES + LONGEST_COMMENT)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            var bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            var longest = -1L;
            for (int place = 0; place <= end.length - END_BYTES; place++) {
                if (bytes.getInt(place) == END_MARK) {
                    longest = Math.max(longest, Integer.toUnsignedLong(bytes.getInt(place + PLACE_OF_LIST_LENGTH)));
                }
            }
            if (longest < 0) {
                throw noArchive();
            }
            return longest;
        }
    }

    /** The names in the archive by the paths in the folder. */
    private static Map<String, String> named(List<? extends ZipEntry> entries) throws Objection {
        var names = new LinkedHashMap<String, String>();
        var inAnyCase = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var entry : entries) {
            var path = path(entry.getName());
            if (entry.isDirectory() || path.endsWith("/") || path.startsWith(ASIDE)) {
                continue;
            }
            var same = inAnyCase.putIfAbsent(path, path);
            if (same != null) {
                throw new Objection("has the file \"" + path + "\" twice"
                        + (same.equals(path) ? "" : ", also as \"" + same + "\"") + "; keep one of them");
            }
            names.put(path, entry.getName());
        }
        return around(names.keySet()).map(folder -> without(folder, names)).orElse(names);
    }

    private static String path(String name) {
        return name.replace('\\', '/').replaceFirst("^(\\./)+", "");
    }

    /** The one folder in which all files are, such as {@code autumn-2027/}. */
    private static Optional<String> around(Iterable<String> paths) {
        var folder = "";
        for (var path : paths) {
            var first = path.substring(0, path.indexOf('/') + 1);
            if (first.isEmpty() || !(folder.isEmpty() || folder.equals(first))) {
                return Optional.empty();
            }
            folder = first;
        }
        var isFolder = !folder.isEmpty() && !PICTURES.contains(folder.toLowerCase(Locale.ROOT));
        return isFolder ? Optional.of(folder) : Optional.empty();
    }

    private static Map<String, String> without(String folder, Map<String, String> names) {
        var inside = new LinkedHashMap<String, String>();
        names.forEach((path, name) -> inside.put(path.substring(folder.length()), name));
        return inside;
    }

    @Override
    public boolean hasExactly(String path) {
        return names.containsKey(path);
    }

    @Override
    public byte[] readExactly(String path) throws IOException {
        var name = names.get(path);
        try (var zip = new ZipFile(archive.toFile())) {
            var entry = name == null ? null : zip.getEntry(name);
            if (entry == null) {
                throw new FileNotFoundException(path);
            }
            try (var in = zip.getInputStream(entry)) {
                return in.readNBytes(MOST_BYTES);
            }
        }
    }

    @Override
    public List<String> names(String under) {
        return FolderFiles.below(under, names.keySet().stream());
    }
}
