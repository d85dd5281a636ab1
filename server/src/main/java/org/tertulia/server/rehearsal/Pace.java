package org.tertulia.server.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/** Stream time as the server sends it to simulated people, and waiting for it. */
final class Pace {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Vertx vertx;
    private double at;
    private double rate = 1;
    private long heardNanos;

    Pace(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Takes the time from a welcome or a pong. */
    void hear(JsonNode message) {
        at = message.path("at").asDouble();
        rate = message.path("rate").asDouble();
        heardNanos = System.nanoTime();
    }

    /** Stream time in milliseconds since 1970. */
    long now() {
        return (long) (at + (System.nanoTime() - heardNanos) / NANOS_PER_MILLI * rate);
    }

    /** Completes after this real time. */
    Future<Void> pause(long realMillis) {
        return vertx.timer(realMillis, TimeUnit.MILLISECONDS).mapEmpty();
    }

    /** Completes when stream time reaches this time. */
    Future<Void> until(long streamMillis) {
        var realMillis = (long) Math.ceil((streamMillis - now()) / rate);
        return realMillis <= 0 ? Future.succeededFuture() : pause(realMillis);
    }
}
