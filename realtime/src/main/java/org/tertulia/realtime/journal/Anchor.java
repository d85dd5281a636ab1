package org.tertulia.realtime.journal;

/**
 * Ties stream time to the wall clock: at {@code wall} it was {@code stream}, and it goes on at {@code rate}.
 *
 * @param stream milliseconds since 1970
 * @param wall milliseconds since 1970
 * @param rate stream milliseconds in a real one, above zero
 */
public record Anchor(long stream, long wall, double rate) {
    public Anchor {
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("rate " + rate);
        }
    }

    /** Stream time is wall time. */
    public static Anchor wallTime() {
        return new Anchor(0, 0, 1);
    }
}
