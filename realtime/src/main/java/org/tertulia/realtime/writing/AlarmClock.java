package org.tertulia.realtime.writing;

import java.util.OptionalLong;

/** Wakes a writer when its next alarm is due. It is set again whenever the writer comes to rest. */
final class AlarmClock {
    private static final long LONGEST_SLEEP_MILLIS = 3_600_000;

    private final Loop loop;
    private final StreamTime time;
    private final Runnable ring;
    private OptionalLong timer = OptionalLong.empty();

    AlarmClock(Loop loop, StreamTime time, Runnable ring) {
        this.loop = loop;
        this.time = time;
        this.ring = ring;
    }

    /** Rings once, at this stream time, or not at all. An earlier setting is forgotten. */
    void set(OptionalLong at) {
        stop();
        at.ifPresent(due -> {
            var millis = Math.min(time.realMillisUntil(due), LONGEST_SLEEP_MILLIS);
            timer = OptionalLong.of(loop.after(millis, ring));
        });
    }

    void stop() {
        timer.ifPresent(loop::cancel);
        timer = OptionalLong.empty();
    }
}
