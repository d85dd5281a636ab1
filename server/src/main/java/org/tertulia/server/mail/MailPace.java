package org.tertulia.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps all mails together at one pace, because mail servers refuse those who send too fast. */
public final class MailPace {
    private final Vertx vertx;
    private final long stepNanos;
    private long nextNanos = System.nanoTime();

    /** @param step the time between two mails */
    public MailPace(Vertx vertx, Duration step) {
        this.vertx = vertx;
        this.stepNanos = step.toNanos();
    }

    /** Ends when the next mail may be sent. Those who ask get one turn after another. */
    public Future<?> turn() {
        var waitMillis = TimeUnit.NANOSECONDS.toMillis(waitNanos());
        return waitMillis == 0 ? Future.succeededFuture() : vertx.timer(waitMillis, TimeUnit.MILLISECONDS);
    }

    private synchronized long waitNanos() {
        var now = System.nanoTime();
        var turn = Math.max(now, nextNanos);
        nextNanos = turn + stepNanos;
        return turn - now;
    }
}
