package org.tertulia.server.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** A fixed number of turns for each second. Their times do not depend on how long a turn takes. */
record BenchPace(int perSecond, long start) {
    /** The action of a turn. */
    interface Turn {
        void take(int number) throws IOException;
    }

    static BenchPace of(int perSecond) {
        return new BenchPace(perSecond, System.nanoTime());
    }

    /** The time of a turn, on the scale of {@link System#nanoTime}. */
    long at(int turn) {
        return start + turn * 1_000_000_000L / perSecond;
    }

    /** Waits for the time of this turn. Returns at once if it has passed. */
    void await(int turn) {
        for (var left = at(turn) - System.nanoTime(); left > 0; left = at(turn) - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    void keep(int seconds, Turn turn) throws IOException {
        for (var number = 0; number < seconds * perSecond; number++) {
            await(number);
            turn.take(number);
        }
    }
}
