package org.tertulia.server.studio;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Work on one exchange, one piece after the other. A form is compared first and written then; without turns, two organisers
 * could both compare before either writes.
 */
public final class InTurn {
    private final Map<String, Future<?>> last = new ConcurrentHashMap<>();

    /** Begins when everything before it has ended, on the event loop of the caller. */
    public <T> Future<T> run(Vertx vertx, String exchange, Supplier<Future<T>> work) {
        var loop = vertx.getOrCreateContext();
        var done = Promise.<T>promise();
        var before = last.put(exchange, done.future());
        var begins = before == null ? Future.succeededFuture() : before.otherwiseEmpty();
        begins.onComplete(ended -> loop.runOnContext(here -> begun(work).onComplete(done)));
        done.future().onComplete(ended -> last.remove(exchange, done.future()));
        return done.future();
    }

    private static <T> Future<T> begun(Supplier<Future<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            return Future.failedFuture(failure);
        }
    }
}
