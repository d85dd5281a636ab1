package org.tertulia.realtime.showing;

import java.util.concurrent.TimeUnit;
import org.tertulia.realtime.writing.Loop;

/** Runs something soon: at once after a silence, and at most once in so many milliseconds while there is much to do. */
final class Ticker {
    private final Loop loop;
    private final long pauseNanos;
    private final Runnable tick;
    private long last;
    private boolean due;

    Ticker(Loop loop, long pauseMillis, Runnable tick) {
        this.loop = loop;
        this.pauseNanos = TimeUnit.MILLISECONDS.toNanos(pauseMillis);
        this.tick = tick;
        this.last = loop.nanos() - pauseNanos;
    }

    void soon() {
        if (due) {
            return;
        }
        due = true;
        var nanos = last + pauseNanos - loop.nanos();
        if (nanos <= 0) {
            run();
        } else {
            loop.after(TimeUnit.NANOSECONDS.toMillis(nanos) + 1, this::run);
        }
    }

    private void run() {
        due = false;
        last = loop.nanos();
        tick.run();
    }
}
