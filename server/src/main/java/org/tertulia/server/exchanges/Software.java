package org.tertulia.server.exchanges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tertulia.posters.practices.PracticesPart;
import org.tertulia.rapporteur.boards.BoardsPart;
import org.tertulia.realtime.LiveStream;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.sessions.whole.Whole;

/** Tells this version of Tertulia from every other. */
public final class Software {
    private static final List<Class<?>> IN_EACH_MODULE =
            List.of(LiveStream.class, Whole.class, PracticesPart.class, BoardsPart.class, ExchangeParts.class);
    private static final int BYTES = 8;
    private static final String ID = digest();

    private Software() {}

    /** A digest of all classes that decide what people see. */
    public static String id() {
        return ID;
    }

    private static String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var module : IN_EACH_MODULE) {
                add(placeOf(module), digest);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An archive, or a folder of classes. */
    private static Path placeOf(Class<?> module) {
        try {
            return Path.of(
                    module.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(Path place, MessageDigest digest) throws IOException {
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
