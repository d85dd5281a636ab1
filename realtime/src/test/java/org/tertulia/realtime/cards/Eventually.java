package org.tertulia.realtime.cards;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for results from other threads. */
public final class Eventually {
    private static final long PATIENCE_SECONDS = 20;
    private static final long BREATH_NANOS = 20_000_000;

    private Eventually() {}

    /** The value of a future; its failure is thrown. */
    public static <T> T now(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("did not come", e);
        }
    }

    /**
     * The first value that comes. A failure is tried again, after a pause in which a broken connection can be noticed.
     */
    public static <T> T untilItWorks(Supplier<Future<T>> attempt) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                return now(attempt.get());
            } catch (AssertionError failure) {
                breatheUnlessLate(end, failure);
            }
        }
    }

    private static void breatheUnlessLate(long end, AssertionError failure) {
        if (System.nanoTime() > end) {
            throw failure;
        }
        LockSupport.parkNanos(BREATH_NANOS);
    }
}
