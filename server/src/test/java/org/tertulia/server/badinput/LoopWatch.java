package org.tertulia.server.badinput;

import io.netty.util.concurrent.EventExecutor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Notices a blocked event loop. Each loop must beat every few milliseconds. A loop without a beat was blocked if its
 * thread used the processor for that time, or if it was seen waiting. Otherwise the machine was busy elsewhere, which
 * is not the server's fault. The delay of this watch itself is also subtracted, because it has almost nothing to do.
 */
final class LoopWatch implements AutoCloseable {
    static final long MOST_MILLIS = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long BEAT_MILLIS = 10;
    private static final long LOOK_MILLIS = 20;
    private static final int STACK_LINES = 40;

    private final List<Pulse> pulses;
    private final Queue<String> held = new ConcurrentLinkedQueue<>();
    private final AtomicLong late = new AtomicLong();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Void> looking;

    LoopWatch(List<EventExecutor> loops) {
        pulses = loops.stream().map(Pulse::new).toList();
        looking = CompletableFuture.runAsync(this::look, Thread.ofPlatform().daemon()::start);
    }

    /** Checks each loop and measures the watch's own delay. The whole machine is delayed by the same amount. */
    private void look() {
        try {
            var before = System.nanoTime();
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                var now = System.nanoTime();
                late.addAndGet(TimeUnit.NANOSECONDS.toMillis(now - before) - LOOK_MILLIS);
                before = now;
                pulses.forEach(Pulse::look);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every time a loop was blocked, with the reason. */
    List<String> held() {
        return List.copyOf(held);
    }

    /** The longest time that a loop worked without a beat, in milliseconds. */
    long longestMillis() {
        return pulses.stream().mapToLong(pulse -> pulse.longest).max().orElse(0);
    }

    /** The longest time that an idle loop had no beat, in milliseconds. The machine was busy with other programs. */
    long longestStarvedMillis() {
        return pulses.stream().mapToLong(pulse -> pulse.starved).max().orElse(0);
    }

    @Override
    public String toString() {
        return "a loop worked for " + longestMillis() + " ms at the most, and starved for " + longestStarvedMillis();
    }

    @Override
    public void close() {
        closed.countDown();
        looking.join();
        pulses.forEach(Pulse::stop);
    }

    /** The beats of one loop. */
    private final class Pulse {
        private final Future<?> beating;
        private volatile @Nullable Thread thread;
        private volatile long at = System.nanoTime();
        private volatile String seen = "";
        private volatile long longest;
        private volatile long starved;
        private long worked;
        private volatile long lateBefore;

        Pulse(EventExecutor loop) {
            beating = loop.scheduleAtFixedRate(this::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        }

        private void beat() {
            var workedNow = THREADS.getCurrentThreadCpuTime();
            var now = System.nanoTime();
            if (thread == null) {
                thread = Thread.currentThread();
            } else {
                var millis = TimeUnit.NANOSECONDS.toMillis(workedNow - worked);
                starved = Math.max(starved, TimeUnit.NANOSECONDS.toMillis(now - at) - millis);
                millis -= late.get() - lateBefore;
                longest = Math.max(longest, millis);
                if (millis > MOST_MILLIS) {
                    held.add("worked for " + millis + " ms at\n" + seen);
                }
            }
            lateBefore = late.get();
            worked = workedNow;
            at = now;
            seen = "";
        }

        void look() {
            var beaten = at;
            var silent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beaten) - (late.get() - lateBefore);
            var watched = thread;
            if (watched == null || silent < MOST_MILLIS / 2) {
                return;
            }
            var state = watched.getState();
            var trace = watched.getStackTrace();
            var stack = Arrays.stream(trace)
                    .limit(STACK_LINES)
                    .map(line -> "  " + line)
                    .collect(Collectors.joining("\n"));
            seen = stack;
            var waits = state != Thread.State.RUNNABLE || standsOutside(trace);
            if (silent > MOST_MILLIS && waits && at == beaten) {
                held.add(state + " for " + silent + " ms at\n" + stack);
            }
        }

        /** Whether it waits in a native call other than waiting for events. Java calls that state running. */
        private static boolean standsOutside(StackTraceElement[] trace) {
            return trace.length > 0
                    && trace[0].isNativeMethod()
                    && !trace[0].getClassName().equals("sun.nio.ch.EPoll");
        }

        void stop() {
            beating.cancel(false);
        }
    }
}
