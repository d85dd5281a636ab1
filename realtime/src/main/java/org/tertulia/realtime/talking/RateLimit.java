package org.tertulia.realtime.talking;

import java.util.concurrent.TimeUnit;

/** Allows a burst of so many things, and so many a second on average. */
final class RateLimit {
    private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int perSecond;
    private final int burst;
    private double left;
    private long at;

    RateLimit(int perSecond, int burst, long nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.left = burst;
        this.at = nanos;
    }

    /** Whether one more is allowed now, by the monotonic clock. */
    boolean allows(long nanos) {
        left = Math.min(burst, left + (nanos - at) / NANOS_PER_SECOND * perSecond);
        at = nanos;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
