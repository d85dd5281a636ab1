package org.tertulia.server.files;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.server.files.Outcome.Accepted;
import org.tertulia.server.files.Outcome.Refused;
import org.tertulia.server.files.pages.DrawnPoster;

/**
 * Accepts PNG, JPEG and PDF files as posters, by their content. A separate process draws them. Only the drawn images
 * are served, never the file. Such an image, brought again, is the poster that it shows.
 */
public final class PosterFiles {
    public static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int DRAWN_AT_ONCE = 2;
    private static final int MOST_WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Integer> LIMITS = Map.of(
            "poster.too-large",
            MOST_BYTES / (1024 * 1024),
            "poster.too-many-pages",
            PdfPages.MOST_PAGES,
            "poster.too-many-pixels",
            (int) (ImagePage.MOST_PIXELS / 1_000_000));

    private final PosterFileStore store;
    private final WorkerExecutor workers;
    private final DrawingProcess process = new DrawingProcess(PATIENCE);
    private final AtomicInteger waiting = new AtomicInteger();

    public PosterFiles(Vertx vertx, PosterFileStore store) {
        this.store = store;
        this.workers =
                vertx.createSharedWorkerExecutor("posters", DRAWN_AT_ONCE, 2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Accepts a file and leaves it in place. The file's name does not matter. */
    public Future<Outcome> accept(Path file) {
        return inTurn(() -> offered(file));
    }

    /** Accepts the content of a file. */
    public Future<Outcome> accept(byte[] content) {
        return inTurn(() -> blocking(() -> Files.write(Files.createTempFile("poster", null), content))
                .compose(file -> offered(file).eventually(() -> blocking(() -> Files.deleteIfExists(file)))));
    }

    /** Why this content can be no poster, as far as its kind tells. Nothing is drawn. */
    public static Optional<Refusal> unfit(byte[] content) throws IOException {
        try {
            Recognition.accepted(content);
            return Optional.empty();
        } catch (UnacceptableException other) {
            return Optional.of(new Refusal(other.code(), other.details()));
        }
    }

    /** Why this content can be no picture of a person. A document with pages is none. */
    public static Optional<Refusal> unfitAsPicture(byte[] content) throws IOException {
        var unfit = unfit(content);
        return unfit.isEmpty()
                        && Recognition.of(content).filter(FileKind.PDF::equals).isPresent()
                ? Optional.of(new Refusal("photo.document", Map.of()))
                : unfit;
    }

    /** The image of a page as JPEG; pages are counted from 0. */
    public Future<Optional<Buffer>> page(PosterId poster, int number, PageSize size) {
        return store.page(poster, number, size);
    }

    /** When too many files are waiting, the next one is refused at once. It uses no memory. */
    private Future<Outcome> inTurn(Supplier<Future<Outcome>> taking) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return Future.succeededFuture(refused("poster.busy"));
        }
        return taking.get().recover(PosterFiles::refusal).onComplete(done -> waiting.decrementAndGet());
    }

    private Future<Outcome> offered(Path file) {
        return blocking(() -> Offer.of(file)).compose(this::take);
    }

    private <T> Future<T> blocking(Callable<T> work) {
        return workers.executeBlocking(work, false).map(Objects::requireNonNull);
    }

    private Future<Outcome> take(Offer offer) {
        return store.offered(offer.id())
                .compose(known -> known.isPresent() ? Future.succeededFuture(known) : drawnAs(offer.content()))
                .compose(known -> known.isPresent()
                        ? Future.succeededFuture(new Accepted(known.get()))
                        : blocking(() -> offer.draw(process)).compose(drawing -> keep(offer, drawing)));
    }

    /** The poster whose drawn pages are in this file. */
    private Future<Optional<Poster>> drawnAs(Buffer content) {
        var named = DrawnPoster.namedIn(content.getBytes());
        return named.isEmpty()
                ? store.drawnAs(content)
                : drawn(named.get())
                        .compose(drawn -> blocking(() -> !drawn.pages().isEmpty() && drawn.isIn(content.getBytes())))
                        .compose(isIt -> isIt ? store.offered(named.get()) : Future.succeededFuture(Optional.empty()));
    }

    /** The drawn pages of a poster. */
    public Future<DrawnPoster> drawn(PosterId poster) {
        return store.screens(poster)
                .map(pages -> new DrawnPoster(
                        poster, pages.stream().map(Buffer::getBytes).toList()));
    }

    private Future<Outcome> keep(Offer offer, Drawing drawing) {
        return switch (drawing) {
            case Drawing.Refused(var code, var details) -> Future.succeededFuture(refused(code, details));
            case Drawing.Drawn(var pages) -> store.keep(offer, pages).map(Accepted::new);
        };
    }

    private static Future<Outcome> refusal(Throwable failure) {
        return failure instanceof UnacceptableException refused
                ? Future.succeededFuture(refused(refused.code(), refused.details()))
                : Future.failedFuture(failure);
    }

    static Outcome refused(String code) {
        return refused(code, Map.of());
    }

    private static Outcome refused(String code, Map<String, String> details) {
        var limit = LIMITS.get(code);
        return new Refused(
                limit == null ? new Refusal(code, details) : Refusal.of(code, "limit", String.valueOf(limit)));
    }
}
