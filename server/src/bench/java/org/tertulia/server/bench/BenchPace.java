package org.tertulia.server.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/** So many turns a second at moments fixed beforehand, whatever comes of them. */
record BenchPace(int perSecond, long start) {
    /** What happens at a turn. */
    interface Turn {
        void take(int number) throws IOException;
    }

    static BenchPace of(int perSecond) {
        return new BenchPace(perSecond, System.nanoTime());
    }

    /** The moment of a turn, as {@link System#nanoTime} counts. */
    long at(int turn) {
        return start + turn * 1_000_000_000L / perSecond;
    }

    /** Returns at the moment of this turn, or now when that has passed. */
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
