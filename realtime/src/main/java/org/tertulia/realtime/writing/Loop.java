package org.tertulia.realtime.writing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;

/** The one thread that runs a stream, and the clocks of its machine. */
public interface Loop {
    /** Runs this soon on the loop, after all tasks that wait already. */
    void run(Runnable task);

    /** Whether the caller runs on the loop. */
    boolean isHere();

    /** Runs this once on the loop after so many real milliseconds. */
    long after(long millis, Runnable task);

    /** Cancels a timer; its task may have run already. */
    void cancel(long timer);

    /**
     * Runs this on the loop, from any thread, and says how it ended. What has to happen on the loop at its end belongs inside the
     * task: a listener that comes after the end runs where it is added.
     */
    default <T> Future<T> here(Supplier<Future<T>> task) {
        var end = Promise.<T>promise();
        run(() -> Future.succeededFuture().compose(onLoop -> task.get()).onComplete(end));
        return end.future();
    }

    /** Starts something that goes on elsewhere. Its result comes back to the loop, also when it fails to start. */
    default <T> Future<T> back(Supplier<Future<T>> elsewhere) {
        var here = Promise.<T>promise();
        Future.succeededFuture()
                .compose(started -> elsewhere.get())
                .onComplete(result -> run(() -> here.handle(result)));
        return here.future();
    }

    /** The monotonic clock. */
    long nanos();

    /** The wall clock, in milliseconds since 1970. */
    long wallMillis();
}
