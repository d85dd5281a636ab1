package org.tertulia.server.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.HdrHistogram.Histogram;

/**
 * Numbered marks in messages, such as {@code ~~17~~}, with their send times. Counts how often they arrive and how long
 * they took.
 */
final class Marks {
    private static final byte TILDE = '~';
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TILDES = ONES * TILDE;
    private static final long HIGH_BITS = ONES << 7;

    private final long[] sentAt;
    private final int[] came;
    private final Histogram micros = new Histogram(60_000_000L, 3);
    private volatile int from;
    private long delivered;

    Marks(int most) {
        this.sentAt = new long[most];
        this.came = new int[most];
    }

    /** Records that this mark is sent now. Returns its text. */
    String send(int mark) {
        sentAt[mark] = System.nanoTime();
        return "~~" + mark + "~~";
    }

    /** Only marks from this one on count. */
    void countFrom(int mark) {
        from = mark;
    }

    /** Records every mark between these positions, on the listening thread. */
    void take(ByteBuffer buffer, int start, int end) {
        var now = System.nanoTime();
        var i = nextTilde(buffer, start, end);
        while (i + 4 < end) {
            var after = buffer.get(i + 1) == TILDE ? take(buffer, i + 2, end, now) : i;
            i = nextTilde(buffer, after + 1, end);
        }
    }

    /**
     * The next tilde, or the end. Eight bytes at once: with a thousand sockets this thread looks through 200 MB a second, and
     * what it falls behind would count as the server's.
     */
    private static int nextTilde(ByteBuffer buffer, int start, int end) {
        var i = start;
        while (i + Long.BYTES <= end && !hasTilde(buffer.getLong(i))) {
            i += Long.BYTES;
        }
        while (i < end && buffer.get(i) != TILDE) {
            i++;
        }
        return i;
    }

    private static boolean hasTilde(long bytes) {
        var others = bytes ^ TILDES;
        return ((others - ONES) & ~others & HIGH_BITS) != 0;
    }

    private int take(ByteBuffer buffer, int start, int end, long now) {
        var mark = 0;
        var i = start;
        for (; i < end && buffer.get(i) >= '0' && buffer.get(i) <= '9'; i++) {
            mark = mark * 10 + buffer.get(i) - '0';
        }
        if (i > start && mark >= from && mark < sentAt.length) {
            came[mark]++;
            delivered++;
            micros.recordValue(Math.max(0, (now - sentAt[mark]) / 1_000));
        }
        return i + 1;
    }

    long delivered() {
        return delivered;
    }

    /** Whether every mark from the first counted one to this one arrived exactly this often. */
    boolean allCame(int upTo, int times) {
        return Arrays.stream(came, from, upTo).allMatch(count -> count == times);
    }

    double millis(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
