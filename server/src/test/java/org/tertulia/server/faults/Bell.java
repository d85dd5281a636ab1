package org.tertulia.server.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Rings whenever something happens. Then every waiting thread checks its condition again. */
final class Bell {
    private final Lock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();

    void ring() {
        lock.lock();
        try {
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the condition holds. Fails with this message if it does not. */
    void await(BooleanSupplier condition, Duration patience, Supplier<String> otherwise) throws InterruptedException {
        var left = patience.toNanos();
        lock.lock();
        try {
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    throw new AssertionError(otherwise.get());
                }
                left = rung.awaitNanos(Math.min(left, TimeUnit.SECONDS.toNanos(1)))
                        + left
                        - Math.min(left, TimeUnit.SECONDS.toNanos(1));
            }
        } finally {
            lock.unlock();
        }
    }
}
