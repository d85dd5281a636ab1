package org.tertulia.server.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The last sequence of many sockets, and all messages of some of them. */
final class Arrivals implements Crowd.Ear {
    private static final byte[] TO = {'"', 't', 'o', '"', ':'};
    private static final Pattern MARK = Pattern.compile("\"mark\":\"([^\"]*)\"");

    private final long[] cursors;
    private final long[] bytes;
    private final boolean[] arrived;
    private final List<List<byte[]>> frames = new ArrayList<>();
    private final int oneIn;
    private final CountDownLatch all;

    /** @param oneIn all messages are kept for one socket out of this many */
    Arrivals(int sockets, int oneIn) {
        this.cursors = new long[sockets];
        this.bytes = new long[sockets];
        this.arrived = new boolean[sockets];
        this.oneIn = oneIn;
        this.all = new CountDownLatch(sockets);
        for (var i = 0; i < sockets; i += oneIn) {
            frames.add(new ArrayList<>());
        }
    }

    void await() throws InterruptedException {
        if (!all.await(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException(all.getCount() + " sockets have received nothing");
        }
    }

    /** The mark in the first welcome that was kept. */
    String mark() {
        var welcome = new String(frames.getFirst().getFirst(), StandardCharsets.UTF_8);
        var mark = MARK.matcher(welcome);
        if (!mark.find()) {
            throw new IllegalStateException("no mark in " + welcome);
        }
        return mark.group(1);
    }

    long cursor(int number) {
        return cursors[number];
    }

    /** The number of sockets at another sequence. */
    long elsewhere(long cursor) {
        return Arrays.stream(cursors).filter(each -> each != cursor).count();
    }

    double medianBytes() {
        var sorted = bytes.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The messages of each socket whose messages are kept. */
    List<List<byte[]>> frames() {
        return frames;
    }

    @Override
    public void heard(Client client, ByteBuffer buffer, int from, int to) {
        if (arrived[client.number]) {
            return;
        }
        bytes[client.number] += to - from;
        if (client.number % oneIn == 0) {
            var frame = new byte[to - from];
            buffer.get(from, frame);
            frames.get(client.number / oneIn).add(frame);
        }
        if (Crowding.isEndOfStep(buffer, to)) {
            cursors[client.number] = cursor(buffer, from, to);
            arrived[client.number] = true;
            all.countDown();
        }
    }

    private static long cursor(ByteBuffer buffer, int from, int to) {
        for (var i = from; i < to - TO.length; i++) {
            if (matches(buffer, i)) {
                var cursor = 0L;
                for (var j = i + TO.length; Character.isDigit(buffer.get(j)); j++) {
                    cursor = cursor * 10 + buffer.get(j) - '0';
                }
                return cursor;
            }
        }
        throw new IllegalStateException("no cursor");
    }

    private static boolean matches(ByteBuffer buffer, int at) {
        for (var i = 0; i < TO.length; i++) {
            if (buffer.get(at + i) != TO[i]) {
                return false;
            }
        }
        return true;
    }
}
