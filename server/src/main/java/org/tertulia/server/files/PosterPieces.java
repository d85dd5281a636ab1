package org.tertulia.server.files;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Files that arrive in pieces, so that a broken line costs one piece and not the whole file. The sender learns after
 * each piece how much is here, and goes on from there. Nothing of it survives a restart of the server: then the sender
 * learns that nothing is here, and starts again.
 */
public final class PosterPieces {
    public static final int MOST_BYTES_OF_A_PIECE = 256 * 1024;
    static final int MOST_AT_ONCE = 24;
    static final Duration LONGEST_SILENCE = Duration.ofHours(1);

    private final Vertx vertx;
    private final PosterFiles files;
    private final InstantSource clock;
    private final Map<Sender, Arriving> arriving = new HashMap<>();

    public PosterPieces(Vertx vertx, PosterFiles files, InstantSource clock) {
        this.vertx = vertx;
        this.files = files;
        this.clock = clock;
    }

    /** Who sends, and for what. Another file of the same sender for the same practice takes the place of the first. */
    public record Sender(String person, String practice) {}

    /**
     * One piece of a file.
     *
     * @param file an identifier that the sender has made for this file
     * @param from the number of bytes before this piece
     * @param total the number of bytes of the whole file
     */
    public record Piece(String file, long from, long total, Buffer content) {}

    /** What came of a piece. */
    public sealed interface Taken {
        /** The file is not whole yet. This many bytes are here. */
        record Waiting(long bytes) implements Taken {}

        /** The file was whole, and this came of it. */
        record Whole(Outcome outcome) implements Taken {}
    }

    public Future<Taken> take(Sender sender, Piece piece) {
        if (piece.total() > PosterFiles.MOST_BYTES) {
            return Future.succeededFuture(new Taken.Whole(PosterFiles.refused("poster.too-large")));
        }
        return blocking(() -> file(sender, piece))
                .compose(file -> file.map(found -> take(found, piece)).orElseGet(PosterPieces::busy));
    }

    private Future<Taken> take(Arriving file, Piece piece) {
        return blocking(() -> file.add(piece)).compose(bytes -> answer(file, bytes, piece.total()));
    }

    private static Future<Taken> busy() {
        return Future.succeededFuture(new Taken.Whole(PosterFiles.refused("poster.busy")));
    }

    private <T> Future<T> blocking(Callable<T> work) {
        return vertx.executeBlocking(work, false).map(Objects::requireNonNull);
    }

    private Future<Taken> answer(Arriving file, long bytes, long total) {
        return bytes < total
                ? Future.succeededFuture(new Taken.Waiting(bytes))
                : file.outcome(files).map(Taken.Whole::new);
    }

    private synchronized Optional<Arriving> file(Sender sender, Piece piece) throws IOException {
        var known = arriving.get(sender);
        if (known == null || !known.id.equals(piece.file())) {
            forget(sender);
            forgetSilent();
            if (arriving.size() >= MOST_AT_ONCE) {
                return Optional.empty();
            }
            known = new Arriving(piece.file(), Files.createTempFile("poster", null));
            arriving.put(sender, known);
        }
        known.latest = clock.instant();
        return Optional.of(known);
    }

    private void forgetSilent() throws IOException {
        var earliest = clock.instant().minus(LONGEST_SILENCE);
        for (var sender : Map.copyOf(arriving).entrySet()) {
            if (sender.getValue().latest.isBefore(earliest)) {
                forget(sender.getKey());
            }
        }
    }

    private void forget(Sender sender) throws IOException {
        var known = arriving.remove(sender);
        if (known != null) {
            Files.deleteIfExists(known.path);
        }
    }

    private static final class Arriving {
        private final String id;
        private final Path path;
        private volatile Instant latest = Instant.EPOCH;
        private volatile @Nullable Outcome outcome;

        Arriving(String id, Path path) {
            this.id = id;
            this.path = path;
        }

        /** A repeated last piece gets the same answer, in case the first one was lost. */
        Future<Outcome> outcome(PosterFiles files) {
            var known = outcome;
            return known != null
                    ? Future.succeededFuture(known)
                    : files.accept(path).onSuccess(this::remember);
        }

        private void remember(Outcome result) {
            if (!result.equals(PosterFiles.refused("poster.busy"))) {
                outcome = result;
            }
        }

        /** Adds a piece that continues the file, and tells how much is here. Any other piece changes nothing. */
        synchronized long add(Piece piece) throws IOException {
            var bytes = Files.size(path);
            if (bytes != piece.from() || bytes + piece.content().length() > piece.total()) {
                return bytes;
            }
            Files.write(path, piece.content().getBytes(), StandardOpenOption.APPEND);
            return bytes + piece.content().length();
        }
    }
}
