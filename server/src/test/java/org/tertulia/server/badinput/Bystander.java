package org.tertulia.server.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A normal client that sends pings as often as allowed. */
final class Bystander implements AutoCloseable {
    private static final long PAUSE_MILLIS = 105;

    private final BareSocket line;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Void> asking;
    private volatile long worstNanos;
    private volatile int answered;

    /** Sends pings on this connection, which has sent hello. */
    Bystander(BareSocket line) {
        this.line = line;
        asking = CompletableFuture.runAsync(this::ask, Thread.ofPlatform().daemon()::start);
    }

    private void ask() {
        try {
            for (var n = 1; !closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS); n++) {
                var start = System.nanoTime();
                line.says("{'type':'ping','n':" + n + "}").hears("pong");
                worstNanos = Math.max(worstNanos, System.nanoTime() - start);
                answered = n;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** The number of pongs. */
    int answered() {
        return answered;
    }

    /** The longest wait for a pong. */
    long worstMillis() {
        return TimeUnit.NANOSECONDS.toMillis(worstNanos);
    }

    /** Stops after the answer to the last ping. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        asking.join();
        line.close();
    }
}
