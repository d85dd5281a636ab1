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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** After so long without a piece, a file gives its place to another one. A sender tries again every 30 seconds. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private static final int MOST_KNOWN = 500;
    private static final Outcome BUSY = PosterFiles.refused("poster.busy");

    private final Vertx vertx;
    private final PosterFiles files;
    private final InstantSource clock;
    private final Map<Sender, Arriving> arriving = new HashMap<>();
    private final Map<Sender, Known> known = new LinkedHashMap<>();

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

    /** What came of the last whole file of a sender, in case the answer is lost and the last piece comes again. */
    private record Known(String file, Outcome outcome) {}

    public Future<Taken> take(Sender sender, Piece piece) {
        if (piece.total() > PosterFiles.MOST_BYTES) {
            return Future.succeededFuture(new Taken.Whole(PosterFiles.refused("poster.too-large")));
        }
        return blocking(() -> known(sender, piece))
                .compose(before -> before.isPresent()
                        ? Future.succeededFuture(new Taken.Whole(before.get()))
                        : blocking(() -> file(sender, piece))
                                .compose(file -> file.map(found -> take(sender, found, piece))
                                        .orElseGet(() -> Future.succeededFuture(new Taken.Whole(BUSY)))));
    }

    private Future<Taken> take(Sender sender, Arriving file, Piece piece) {
        return blocking(() -> file.add(piece))
                .compose(bytes ->
                        bytes < piece.total() ? Future.succeededFuture(new Taken.Waiting(bytes)) : whole(sender, file));
    }

    private <T> Future<T> blocking(Callable<T> work) {
        return vertx.executeBlocking(work, false).map(Objects::requireNonNull);
    }

    private synchronized Optional<Outcome> known(Sender sender, Piece piece) {
        return Optional.ofNullable(known.get(sender))
                .filter(last -> last.file().equals(piece.file()))
                .map(Known::outcome);
    }

    private synchronized Optional<Arriving> file(Sender sender, Piece piece) throws IOException {
        var file = arriving.get(sender);
        if (file == null || !file.id.equals(piece.file())) {
            forget(sender);
            if (arriving.size() >= MOST_AT_ONCE && !forgetSilent()) {
                return Optional.empty();
            }
            file = new Arriving(piece.file(), Files.createTempFile("poster", null));
            arriving.put(sender, file);
        }
        file.latest = clock.instant();
        return Optional.of(file);
    }

    /** Makes room: the file that has been silent for longest goes, if that is long enough. */
    private boolean forgetSilent() throws IOException {
        var earliest = clock.instant().minus(LONGEST_SILENCE);
        var silent = arriving.entrySet().stream()
                .filter(each -> each.getValue().latest.isBefore(earliest))
                .min(Comparator.comparing(each -> each.getValue().latest))
                .map(Map.Entry::getKey);
        if (silent.isPresent()) {
            forget(silent.get());
        }
        return silent.isPresent();
    }

    /** A file that is being drawn is deleted afterwards. */
    private void forget(Sender sender) throws IOException {
        var file = arriving.remove(sender);
        if (file != null && !file.isDrawn()) {
            file.drop();
        }
    }

    /**
     * The same file is drawn once, however often its last piece comes. After a failure, the next try draws it again. If
     * another file has taken its place, nothing of it is here.
     */
    private synchronized Future<Taken> whole(Sender sender, Arriving file) {
        if (arriving.get(sender) != file) {
            return Future.succeededFuture(new Taken.Waiting(0));
        }
        if (!file.isDrawn()) {
            file.drawing = files.accept(file.path)
                    .compose(outcome -> blocking(() -> remembered(sender, file, outcome)))
                    .eventually(() -> blocking(() -> cleared(sender, file)));
        }
        return Objects.requireNonNull(file.drawing).map(Taken.Whole::new);
    }

    /** A whole file takes no place any more. While the server is busy, it waits for the next try. */
    private synchronized Outcome remembered(Sender sender, Arriving file, Outcome outcome) {
        if (!outcome.equals(BUSY) && arriving.remove(sender, file)) {
            known.remove(sender);
            known.put(sender, new Known(file.id, outcome));
            if (known.size() > MOST_KNOWN) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return outcome;
    }

    private synchronized boolean cleared(Sender sender, Arriving file) throws IOException {
        var isOver = arriving.get(sender) != file;
        if (isOver) {
            file.drop();
        }
        return isOver;
    }

    private static final class Arriving {
        private final String id;
        private final Path path;
        private Instant latest = Instant.EPOCH;
        private @Nullable Future<Outcome> drawing;
        private boolean isGone;

        Arriving(String id, Path path) {
            this.id = id;
            this.path = path;
        }

        /** Adds a piece that continues the file, and tells how much is here. Any other piece changes nothing. */
        synchronized long add(Piece piece) throws IOException {
            if (isGone) {
                return 0;
            }
            var bytes = Files.size(path);
            if (bytes != piece.from() || bytes + piece.content().length() > piece.total()) {
                return bytes;
            }
            Files.write(path, piece.content().getBytes(), StandardOpenOption.APPEND);
            return bytes + piece.content().length();
        }

        boolean isDrawn() {
            return drawing != null && !drawing.isComplete();
        }

        synchronized void drop() throws IOException {
            isGone = true;
            Files.deleteIfExists(path);
        }
    }
}
