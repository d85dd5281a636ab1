package org.tertulia.server.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** The time from a command's planned moment until its acknowledgement, at a fixed rate. */
final class Acknowledging {
    private static final int PER_SECOND = 2_000;
    private static final int SECONDS = 15;

    private final Histogram micros = new Histogram(60_000_000L, 3);
    private final CountDownLatch all = new CountDownLatch(PER_SECOND * SECONDS);
    private volatile BenchPace pace = BenchPace.of(PER_SECOND);
    private volatile int first = Integer.MAX_VALUE;

    private Acknowledging() {}

    static void measure(Figures figures) throws Exception {
        new Acknowledging().play(figures);
    }

    private void play(Figures figures) throws Exception {
        try (var venue = Askers.openVenue();
                var askers = new Askers(venue, this::hear)) {
            askers.warmUp();
            first = askers.said();
            pace = BenchPace.of(PER_SECOND);
            pace.keep(SECONDS, turn -> askers.ask());
            var isAll = all.await(20, TimeUnit.SECONDS);
            askers.expectNoComplaint();
            if (!isAll) {
                throw new IllegalStateException(all.getCount() + " commands were not acknowledged");
            }
            figures.alone("p50 from sent to acknowledged, 2,000 commands/s", millis(50), "ms");
            figures.alone("p99 from sent to acknowledged, 2,000 commands/s", millis(99), "ms");
        }
    }

    private void hear(int number) {
        if (number >= first) {
            micros.recordValue((System.nanoTime() - pace.at(number - first)) / 1_000);
            all.countDown();
        }
    }

    private double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }
}
