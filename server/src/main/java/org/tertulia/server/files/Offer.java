package org.tertulia.server.files;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tertulia.posters.practices.PosterId;

/** A file that may become a poster. Its kind and size are known, and its name is the hash of its content. */
record Offer(PosterId id, FileKind kind, Buffer content) {
    private static final int BYTES_OF_A_NAME = 16;

    static Offer of(Path file) throws IOException, UnacceptableException {
        if (Files.size(file) > PosterFiles.MOST_BYTES) {
            throw new UnacceptableException("poster.too-large");
        }
        var content = Files.readAllBytes(file);
        var kind = Recognition.accepted(content);
        if (Disguise.isWornBy(kind, content)) {
            throw new UnacceptableException("poster.two-things");
        }
        return new Offer(new PosterId(name(content)), kind, Buffer.buffer(content));
    }

    private static String name(byte[] content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, BYTES_OF_A_NAME);
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    /** Draws its pages in a temporary folder. */
    Drawing draw(DrawingProcess process) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("poster");
        try {
            return process.draw(kind, Files.write(folder.resolve("file"), content.getBytes()), folder);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
