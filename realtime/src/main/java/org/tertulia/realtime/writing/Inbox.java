package org.tertulia.realtime.writing;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Takes messages for a loop from any thread, in the order in which they come. The loop is called once for all messages that wait: a call
 * for each would cost more than most commands. So a message may overtake a task that the same thread gave to the loop before.
 */
final class Inbox<T> {
    /** The most messages that wait; no more are taken then. */
    static final int MAX_WAITING = 4_096;

    private final Loop loop;
    private final Consumer<T> each;
    private final Runnable afterwards;
    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicBoolean called = new AtomicBoolean();

    /** Gives each message to {@code each} on the loop, and then runs {@code afterwards} once for all that had come. */
    Inbox(Loop loop, Consumer<T> each, Runnable afterwards) {
        this.loop = loop;
        this.each = each;
        this.afterwards = afterwards;
    }

    /** Lets a message wait; says no when too many do. The size grows before the queue, so it never counts too few. */
    boolean put(T message) {
        if (size.incrementAndGet() > MAX_WAITING) {
            size.decrementAndGet();
            return false;
        }
        waiting.add(message);
        if (!called.getAndSet(true)) {
            loop.run(this::take);
        }
        return true;
    }

    /** A message that comes after the first line is either taken here or calls the loop again. */
    private void take() {
        called.set(false);
        for (var message = waiting.poll(); message != null; message = waiting.poll()) {
            size.decrementAndGet();
            each.accept(message);
        }
        afterwards.run();
    }
}
