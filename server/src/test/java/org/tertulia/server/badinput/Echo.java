package org.tertulia.server.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends pings to a plain echo server. The time they take is the machine's own delay. */
final class Echo implements AutoCloseable {
    private static final long PAUSE_MILLIS = 5;

    private final ServerSocket listening = new ServerSocket(0);
    private final Socket asking = new Socket("localhost", listening.getLocalPort());
    private final Socket answering = listening.accept();
    private final CompletableFuture<Void> answers;
    private final CompletableFuture<Void> asks;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile long worstNanos;

    Echo() throws IOException {
        asking.setTcpNoDelay(true);
        answering.setTcpNoDelay(true);
        answers = CompletableFuture.runAsync(this::answer, Thread.ofPlatform().daemon()::start);
        asks = CompletableFuture.runAsync(this::ask, Thread.ofPlatform().daemon()::start);
    }

    private void answer() {
        try {
            answering.getInputStream().transferTo(answering.getOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void ask() {
        try {
            while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                var start = System.nanoTime();
                asking.getOutputStream().write(1);
                asking.getInputStream().read();
                worstNanos = Math.max(worstNanos, System.nanoTime() - start);
            }
            asking.shutdownOutput();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    long worstMillis() {
        return TimeUnit.NANOSECONDS.toMillis(worstNanos);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        asks.join();
        answers.join();
        asking.close();
        answering.close();
        listening.close();
    }
}
