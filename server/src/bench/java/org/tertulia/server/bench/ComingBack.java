package org.tertulia.server.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Five thousand sockets are cut at once and come back, each with its cursor; meanwhile something happened. */
final class ComingBack {
    private static final int SOCKETS = 5_000;
    private static final int SOCKETS_PER_PERSON = 5;
    private static final int MEANWHILE = 20;

    private ComingBack() {}

    static void measure(Figures figures) throws Exception {
        try (var venue = Venue.open(SOCKETS / SOCKETS_PER_PERSON)) {
            var headers = venue.headers(SOCKETS);
            var before = new Arrivals();
            try (var crowd = new Crowd(venue.port(), before)) {
                for (var i = 0; i < SOCKETS; i++) {
                    crowd.enter(Venue.path(), headers.get(i), Venue.hello());
                    if (i % 50 == 49) {
                        Thread.sleep(20);
                    }
                }
                before.await();
            }
            happen(venue, headers.getFirst());
            var after = new Arrivals();
            var start = System.nanoTime();
            try (var crowd = new Crowd(venue.port(), after)) {
                for (var i = 0; i < SOCKETS; i++) {
                    crowd.enter(Venue.path(), headers.get(i), venue.helloAgain(i, before.cursors[i]));
                }
                after.await();
                figures.alone(
                        "5,000 sockets cut at once, all back and resumed", (System.nanoTime() - start) / 1e9, "s");
                figures.alone(
                        "of those, not at the newest sequence",
                        (double) Arrays.stream(after.cursors)
                                .filter(cursor -> cursor != before.cursors[0] + MEANWHILE)
                                .count(),
                        "sockets");
                figures.alone("median of what one was sent for it", after.medianBytes(), "bytes");
            }
        }
    }

    private static void happen(Venue venue, String header) throws Exception {
        var done = new CountDownLatch(MEANWHILE);
        try (var crowd = new Crowd(venue.port(), (client, buffer, from, to) -> {
            if (buffer.get(from + 9) == 'd') {
                done.countDown();
            }
        })) {
            var speaker = crowd.enter(Venue.path(), header, Venue.hello());
            Thread.sleep(1_000);
            for (var i = 0; i < MEANWHILE; i++) {
                speaker.say(venue.note(i, "meanwhile"));
                Thread.sleep(120);
            }
            if (!done.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the notes were not taken");
            }
        }
    }

    /** Where each socket has come to. */
    private static final class Arrivals implements Crowd.Ear {
        private static final byte[] TO = {'"', 't', 'o', '"', ':'};

        private final long[] cursors = new long[SOCKETS];
        private final long[] bytes = new long[SOCKETS];
        private final boolean[] arrived = new boolean[SOCKETS];
        private final CountDownLatch all = new CountDownLatch(SOCKETS);

        void await() throws InterruptedException {
            if (!all.await(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException(all.getCount() + " sockets have seen nothing");
            }
        }

        double medianBytes() {
            var sorted = bytes.clone();
            Arrays.sort(sorted);
            return sorted[SOCKETS / 2];
        }

        @Override
        public void heard(Client client, ByteBuffer buffer, int from, int to) {
            if (arrived[client.number]) {
                return;
            }
            bytes[client.number] += to - from;
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
}
