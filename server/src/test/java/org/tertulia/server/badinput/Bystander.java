package org.tertulia.server.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody who is well behaved and asks for the time again and again, as often as a line allows. */
final class Bystander implements AutoCloseable {
    private static final long PAUSE_MILLIS = 105;

    private final BareSocket line;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Void> asking;
    private volatile long worstNanos;
    private volatile int answered;

    /** Asks on this line, on which hello has been said. */
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

    /** How many times it was told the time. */
    int answered() {
        return answered;
    }

    /** How long it had to wait at the most. */
    long worstMillis() {
        return TimeUnit.NANOSECONDS.toMillis(worstNanos);
    }

    /** Stops asking, once the last question has been answered. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        asking.join();
        line.close();
    }
}
