package org.tertulia.server.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the archive with PostgreSQL's programs. */
final class PostgresArchive {
    private final Path target;

    PostgresArchive(Path target) {
        this.target = target;
    }

    void unpack(InputStream archive) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar);
            }
        }
    }

    private void write(TarArchiveEntry entry, InputStream content) throws IOException {
        var path = inside(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        var folder = Objects.requireNonNull(path.getParent());
        Files.createDirectories(folder);
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if (folder.endsWith("bin") && !path.toFile().setExecutable(true)) {
            throw new IOException("Could not make " + path + " executable");
        }
    }

    private Path inside(String name) throws IOException {
        var path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("The archive has a file outside its folder: " + name);
        }
        return path;
    }
}
