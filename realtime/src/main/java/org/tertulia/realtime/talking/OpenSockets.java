package org.tertulia.realtime.talking;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the open sockets, so that a stop can wait until browsers have read their goodbye: when a line is closed while unread
 * bytes arrive on it, the goodbye is lost. It may be called from any thread.
 */
public final class OpenSockets {
    private final AtomicInteger open = new AtomicInteger();
    private final Promise<Void> empty = Promise.promise();
    private volatile boolean ending;

    void come() {
        open.incrementAndGet();
    }

    void go() {
        if (open.decrementAndGet() == 0 && ending) {
            empty.tryComplete();
        }
    }

    /** Completes when no socket is open any more. */
    public Future<Void> end() {
        ending = true;
        if (open.get() == 0) {
            empty.tryComplete();
        }
        return empty.future();
    }
}
