package org.tertulia.realtime.writing;

import java.util.function.LongSupplier;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.wire.FromServer;

/**
 * The time a stream lives in: where it stood at some reading of the monotonic clock, and how fast it goes. The wall clock
 * counts only while nobody plays the stream, and never takes it back before what its journal has seen.
 */
public final class StreamTime {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final LongSupplier nanos;
    private volatile Course course;

    private StreamTime(LongSupplier nanos, Course course) {
        this.nanos = nanos;
        this.course = course;
    }

    /** Goes on from a stored anchor, as much later as the wall clock says, but not before the last journaled time. */
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

    /** What a browser reckons its own offset with. */
    public FromServer.Pong pong(int n) {
        var now = course;
        return new FromServer.Pong(n, now.at(nanos.getAsLong()), now.rate());
    }

    /** Real milliseconds until this moment, 0 when it is past. */
    long realMillisUntil(long streamMillis) {
        return Math.max(0, (long) Math.ceil((streamMillis - at()) / rate()));
    }

    /** The time now as an anchor, at another rate. */
    Anchor atRate(double rate, long wallMillis) {
        return new Anchor(now(), wallMillis, rate);
    }

    /** A later moment as an anchor; now, when it has passed already. */
    Anchor at(long streamMillis, long wallMillis) {
        return new Anchor(Math.max(streamMillis, now()), wallMillis, rate());
    }

    /** From now on this anchor counts; time that has passed meanwhile is not taken back. */
    void adopt(Anchor anchor) {
        course = new Course(Math.max((double) anchor.stream(), at()), nanos.getAsLong(), anchor.rate());
    }

    /** Time is at least this: the journal has seen it. */
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
