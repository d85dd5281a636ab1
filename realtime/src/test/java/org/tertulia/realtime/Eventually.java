package org.tertulia.realtime;

import io.vertx.core.Future;
import java.util.concurrent.TimeUnit;

/** Waits for what comes from another thread. */
final class Eventually {
    private static final long PATIENCE_SECONDS = 20;

    private Eventually() {}

    /** The value of a future; its failure is thrown. */
    static <T> T now(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("did not come", e);
        }
    }
}
