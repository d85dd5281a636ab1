package org.tertulia.realtime;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/** A loop whose time goes only when a test lets it. */
final class ManualLoop implements Loop {
    private final Queue<Runnable> soon = new ArrayDeque<>();
    private final Map<Long, Later> timers = new HashMap<>();
    private long millis;
    private long wallStep;
    private long lastTimer;

    /** A machine whose wall clock says this. */
    ManualLoop(long wallMillis) {
        millis = wallMillis;
    }

    @Override
    public void run(Runnable task) {
        soon.add(task);
    }

    @Override
    public long after(long delay, Runnable task) {
        lastTimer++;
        timers.put(lastTimer, new Later(lastTimer, millis + Math.max(1, delay), task));
        return lastTimer;
    }

    @Override
    public void cancel(long timer) {
        timers.remove(timer);
    }

    @Override
    public long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public long wallMillis() {
        return millis + wallStep;
    }

    /** Somebody sets the wall clock of this machine. */
    void stepWallClock(long by) {
        wallStep += by;
    }

    /** Runs everything that can run now. */
    void settle() {
        while (!soon.isEmpty()) {
            soon.remove().run();
        }
    }

    /** Lets so much time pass, with all that happens in it. */
    void pass(long passing) {
        settle();
        var until = millis + passing;
        for (var next = next(until); next.isPresent(); next = next(until)) {
            var due = next.get();
            timers.remove(due.id());
            millis = Math.max(millis, due.at());
            due.task().run();
            settle();
        }
        millis = until;
    }

    private Optional<Later> next(long until) {
        return timers.values().stream()
                .filter(timer -> timer.at() <= until)
                .min(Comparator.comparingLong(Later::at).thenComparingLong(Later::id));
    }

    private record Later(long id, long at, Runnable task) {}
}
