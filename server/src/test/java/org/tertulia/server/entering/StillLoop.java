package org.tertulia.server.entering;

import java.util.ArrayList;
import java.util.List;
import org.tertulia.realtime.writing.Loop;

/** A loop that runs a task at once, and its timers when it is told to. */
public final class StillLoop implements Loop {
    private final List<Runnable> timers = new ArrayList<>();

    @Override
    public void run(Runnable task) {
        task.run();
    }

    @Override
    public boolean isHere() {
        return true;
    }

    @Override
    public long after(long millis, Runnable task) {
        timers.add(task);
        return timers.size();
    }

    @Override
    public void cancel(long timer) {}

    @Override
    public long nanos() {
        return 0;
    }

    @Override
    public long wallMillis() {
        return 0;
    }

    /** Lets the timers run that were set so far. */
    public void pass() {
        var due = List.copyOf(timers);
        timers.clear();
        due.forEach(Runnable::run);
    }
}
