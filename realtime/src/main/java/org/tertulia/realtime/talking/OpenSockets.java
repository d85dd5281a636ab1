package org.tertulia.realtime.talking;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the sockets that are open, so that a stop can wait for those who have been told goodbye: a line that is closed while something
 * unread comes in on it takes the goodbye with it. May be told from any thread.
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

    /** Completes when nobody is here any more. */
    public Future<Void> end() {
        ending = true;
        if (open.get() == 0) {
            empty.tryComplete();
        }
        return empty.future();
    }
}
