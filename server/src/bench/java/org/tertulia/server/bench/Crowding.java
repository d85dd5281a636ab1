package org.tertulia.server.bench;

import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tertulia.server.process.ProcessVenue;

/** Fifteen thousand sockets in one exchange: the cost of one socket, and one fact per second for a minute. */
final class Crowding {
    private static final int SOCKETS = 15_000;
    private static final int SOCKETS_PER_PERSON = 5;
    private static final int PEOPLE = SOCKETS / SOCKETS_PER_PERSON;
    private static final int SPEAKER = (SOCKETS - 1) % PEOPLE;
    private static final int FACTS = 60;
    private static final String HEAP = "-Xmx768m";

    private final CountDownLatch seated = new CountDownLatch(SOCKETS);
    private final boolean[] isSeated = new boolean[SOCKETS];
    private final Marks marks = new Marks(FACTS);

    private Crowding() {}

    static void measure(Figures figures) throws Exception {
        new Crowding().play(figures);
    }

    private void play(Figures figures) throws Exception {
        try (var venue = ProcessVenue.open(PEOPLE, HEAP);
                var crowd = new Crowd(venue.port(), this::hear)) {
            var empty = venue.server().residentMiB();
            var headers = venue.headers(SOCKETS);
            Client last = null;
            for (var i = 0; i < SOCKETS; i++) {
                last = crowd.enter(ProcessVenue.path(), headers.get(i), ProcessVenue.hello());
                if (i % 50 == 49) {
                    Thread.sleep(60);
                }
            }
            if (last == null || !seated.await(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException(seated.getCount() + " sockets have received nothing");
            }
            Thread.sleep(5_000);
            var full = venue.server().residentMiB();
            for (var fact = 0; fact < FACTS; fact++) {
                last.say(venue.note(fact, marks.send(fact)));
                Thread.sleep(1_000);
            }
            Thread.sleep(3_000);
            figures.alone("resident memory per idle socket, of 15,000", (full - empty) * 1024 / SOCKETS, "KiB");
            figures.alone(
                    "lost of a fact a second for a minute at 15,000 sockets",
                    (double) ((long) FACTS * (SOCKETS - SOCKETS_PER_PERSON) - marks.delivered()),
                    "deliveries");
            figures.alone("p99 from sent to delivered at 15,000 sockets", marks.millis(99), "ms");
            figures.alone("resident with 15,000 sockets", venue.server().residentMiB(), "MiB");
            figures.alone("sockets cut meanwhile", (double) crowd.cut(), "sockets");
        }
    }

    /** The last socket's person speaks. They see their own words in two scopes, so their sockets are not counted. */
    private void hear(Client client, ByteBuffer buffer, int from, int to) {
        if (!isSeated[client.number] && isEndOfStep(buffer, to)) {
            isSeated[client.number] = true;
            seated.countDown();
        } else if (client.number % PEOPLE != SPEAKER) {
            marks.take(buffer, from, to);
        }
    }

    /** Whether a message ends with {@code "more":false}. */
    static boolean isEndOfStep(ByteBuffer buffer, int to) {
        var end = "\"more\":false}";
        for (var i = 0; i < end.length(); i++) {
            if (buffer.get(to - end.length() + i) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
