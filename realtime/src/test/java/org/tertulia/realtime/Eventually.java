package org.tertulia.realtime;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for what comes from another thread. */
final class Eventually {
    private static final long PATIENCE_SECONDS = 20;
    private static final int ATTEMPTS = 20;

    private Eventually() {}

    /** The value of a future; its failure is thrown. */
    static <T> T now(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("did not come", e);
        }
    }

    /** The first value that comes; whatever fails is tried again. */
    static <T> T untilItWorks(Supplier<Future<T>> attempt) {
        return now(again(attempt, ATTEMPTS));
    }

    private static <T> Future<T> again(Supplier<Future<T>> attempt, int left) {
        return attempt.get().recover(failure -> left == 0 ? Future.failedFuture(failure) : again(attempt, left - 1));
    }
}
