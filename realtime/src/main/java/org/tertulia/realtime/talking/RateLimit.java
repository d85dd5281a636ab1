package org.tertulia.realtime.talking;

import java.util.concurrent.TimeUnit;

/** Allows so many things at once and so many a second in the long run. */
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

    /** Whether one more is allowed at this reading of the monotonic clock. */
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
