package org.tertulia.realtime.writing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Takes from any thread what is meant for a loop, in the order it comes. The loop is called once for all that has come until it turns
 * to it: a call for each would cost more than most of what is asked. So it may overtake what the same thread has let the loop run before.
 * How much waits is bounded by what the sockets may say while the loop is held up.
 */
final class Inbox<T> {
    private final Loop loop;
    private final Consumer<T> each;
    private final Runnable afterwards;
    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean called = new AtomicBoolean();

    /** Gives each message to {@code each} on the loop, and then runs {@code afterwards} once for all that had come. */
    Inbox(Loop loop, Consumer<T> each, Runnable afterwards) {
        this.loop = loop;
        this.each = each;
        this.afterwards = afterwards;
    }

    void put(T message) {
        waiting.add(message);
        if (!called.getAndSet(true)) {
            loop.run(this::take);
        }
    }

    /** Whatever comes from here on is either taken now or calls again. */
    private void take() {
        called.set(false);
        for (var message = waiting.poll(); message != null; message = waiting.poll()) {
            each.accept(message);
        }
        afterwards.run();
    }
}
