package org.tertulia.realtime.writing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A loop whose time passes only when a test lets it. */
public final class ManualLoop implements Loop {
    private final Queue<Runnable> soon = new ArrayDeque<>();
    private final NavigableMap<Due, Runnable> timers = new TreeMap<>();
    private final Map<Long, Due> dues = new HashMap<>();
    private long millis;
    private long wallStep;
    private long lastTimer;
    private boolean running;

    /** A machine whose wall clock says this. */
    public ManualLoop(long wallMillis) {
        millis = wallMillis;
    }

    @Override
    public void run(Runnable task) {
        soon.add(task);
    }

    @Override
    public boolean isHere() {
        return running;
    }

    @Override
    public long after(long delay, Runnable task) {
        lastTimer++;
        var due = new Due(millis + Math.max(1, delay), lastTimer);
        timers.put(due, task);
        dues.put(lastTimer, due);
        return lastTimer;
    }

    @Override
    public void cancel(long timer) {
        var due = dues.remove(timer);
        if (due != null) {
            timers.remove(due);
        }
    }

    @Override
    public long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public long wallMillis() {
        return millis + wallStep;
    }

    /** Milliseconds of this machine, even if somebody sets its wall clock. */
    public long millis() {
        return millis;
    }

    /** Somebody sets the wall clock of this machine. */
    public void stepWallClock(long by) {
        wallStep += by;
    }

    /** Runs everything that can run now. */
    public void settle() {
        while (!soon.isEmpty()) {
            runHere(soon.remove());
        }
    }

    /** Lets so much time pass, with all that happens in it. */
    public void pass(long passing) {
        settle();
        var until = millis + passing;
        while (!timers.isEmpty() && timers.firstKey().at() <= until) {
            var next = timers.pollFirstEntry();
            dues.remove(next.getKey().timer());
            millis = Math.max(millis, next.getKey().at());
            runHere(next.getValue());
            settle();
        }
        millis = until;
    }

    private void runHere(Runnable task) {
        running = true;
        try {
            task.run();
        } finally {
            running = false;
        }
    }

    private record Due(long at, long timer) implements Comparable<Due> {
        private static final Comparator<Due> ORDER =
                Comparator.comparingLong(Due::at).thenComparingLong(Due::timer);

        @Override
        public int compareTo(Due other) {
            return ORDER.compare(this, other);
        }
    }
}
