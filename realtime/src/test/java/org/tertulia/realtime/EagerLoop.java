package org.tertulia.realtime;

import org.tertulia.realtime.writing.Loop;

/** A loop that runs every task before the call that gives it returns. Its timers never run. */
final class EagerLoop implements Loop {
    private int running;

    @Override
    public void run(Runnable task) {
        running++;
        try {
            task.run();
        } finally {
            running--;
        }
    }

    @Override
    public boolean isHere() {
        return running > 0;
    }

    @Override
    public long after(long millis, Runnable task) {
        return 0;
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
}
