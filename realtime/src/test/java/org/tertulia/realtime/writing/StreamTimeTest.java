package org.tertulia.realtime.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.journal.Anchor;

class StreamTimeTest {
    private static final Anchor ANCHOR = new Anchor(50_000, 1_000, 2);

    private long nanos = 77;

    @Test
    void time_goes_on_while_the_server_is_down() {
        assertEquals(50_000 + 2 * 9_000, starting(0, 10_000).now());
    }

    @Test
    void time_follows_the_monotonic_clock_at_its_rate() {
        var time = starting(0, 1_000);
        pass(500);
        assertEquals(51_000, time.now());
        assertEquals(250, time.realMillisUntil(51_500));
        assertEquals(0, time.realMillisUntil(50_000));
    }

    @Test
    void setting_the_wall_clock_back_does_not_take_stream_time_back() {
        var time = starting(80_000, -3_600_000);
        assertEquals(80_000, time.now());
        pass(1_000);
        assertEquals(82_000, time.now());
    }

    @Test
    void another_rate_goes_on_from_the_same_moment() {
        var time = starting(0, 1_000);
        pass(1_000);
        time.adopt(time.atRate(10, 2_000));
        assertEquals(52_000, time.now());
        pass(100);
        assertEquals(53_000, time.now());
    }

    @Test
    void a_jump_goes_forward_only() {
        var time = starting(0, 1_000);
        time.adopt(time.at(90_000, 1_000));
        assertEquals(90_000, time.now());
        time.adopt(time.at(89_999, 1_000));
        assertEquals(90_000, time.now());
    }

    private StreamTime starting(long lastJournaled, long wallMillis) {
        return StreamTime.goOn(ANCHOR, lastJournaled, wallMillis, () -> nanos);
    }

    private void pass(long millis) {
        nanos += TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
