package org.tertulia.server.studio;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that may wait, on a thread of its own. What follows is on the event loop of the request. */
public final class Aside {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

    private Aside() {}

    /** The work answers when it ends. */
    public static <T> Future<T> call(Vertx vertx, Callable<T> work) {
        return Aside.<T>run(vertx, answer -> {
            try {
                answer.complete(work.call());
            } catch (Exception failure) {
                answer.fail(failure);
            }
        });
    }

    /** The work may go on after it has answered. */
    public static <T> Future<T> run(Vertx vertx, Consumer<Promise<T>> work) {
        var loop = vertx.getOrCreateContext();
        var answer = Promise.<T>promise();
        Thread.ofVirtual().name("studio").start(() -> {
            try {
                work.accept(answer);
            } catch (RuntimeException failure) {
                if (!answer.tryFail(failure)) {
                    LOG.error("the work for an organiser failed after its answer", failure);
                }
            }
        });
        var back = Promise.<T>promise();
        answer.future().onComplete(done -> loop.runOnContext(here -> back.handle(done)));
        return back.future();
    }
}
