package org.tertulia.realtime.writing;

import java.util.function.LongSupplier;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.wire.FromServer;

/**
 * The time of a stream: where it stood at some reading of the monotonic clock, and how fast it goes. The wall clock counts only
 * for the time when the server was down, and never takes stream time back before the last event.
 */
public final class StreamTime {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final LongSupplier nanos;
    private volatile Course course;

    private StreamTime(LongSupplier nanos, Course course) {
        this.nanos = nanos;
        this.course = course;
    }

    /** Goes on from a stored anchor, later by what the wall clock says, but not before the last event. */
    public static StreamTime goOn(Anchor stored, long lastJournaled, long wallMillis, LongSupplier nanos) {
        var away = (double) Math.max(0, wallMillis - stored.wall());
        var at = Math.max(stored.stream() + away * stored.rate(), (double) lastJournaled);
        return new StreamTime(nanos, new Course(at, nanos.getAsLong(), stored.rate()));
    }

    /** Milliseconds since 1970, with a fraction. */
    public double at() {
        return course.at(nanos.getAsLong());
    }

    public long now() {
        return (long) Math.floor(at());
    }

    public double rate() {
        return course.rate();
    }

    /** The time for a browser, which computes its offset from it. */
    public FromServer.Pong pong(int n) {
        var now = course;
        return new FromServer.Pong(n, now.at(nanos.getAsLong()), now.rate());
    }

    /** Real milliseconds until this moment; 0 when it has passed. */
    long realMillisUntil(long streamMillis) {
        return Math.max(0, (long) Math.ceil((streamMillis - at()) / rate()));
    }

    /** The time now as an anchor, at another rate. */
    Anchor atRate(double rate, long wallMillis) {
        return new Anchor(now(), wallMillis, rate);
    }

    /** A later moment as an anchor; now, when that moment has passed. */
    Anchor at(long streamMillis, long wallMillis) {
        return new Anchor(Math.max(streamMillis, now()), wallMillis, rate());
    }

    /** From now on this anchor counts; time that has passed since is not taken back. */
    void adopt(Anchor anchor) {
        course = new Course(Math.max((double) anchor.stream(), at()), nanos.getAsLong(), anchor.rate());
    }

    /** Stream time is at least this: an event has this time. */
    void notBefore(long journaled) {
        if (journaled > at()) {
            course = new Course(journaled, nanos.getAsLong(), rate());
        }
    }

    private record Course(double stream, long nanos, double rate) {
        double at(long nanosNow) {
            return stream + (nanosNow - nanos) / NANOS_PER_MILLI * rate;
        }
    }
}
