package org.tertulia.server.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.tertulia.server.process.ProcessVenue;

/**
 * Durable, acknowledged commands per second of one exchange, compared with plain row inserts in the same PostgreSQL.
 */
final class Committing {
    private static final double SECONDS = 8;
    /**
     * A socket's message limit for two seconds: its burst and ten messages each second. All sockets may send 30,000
     * commands a second.
     */
    private static final int MOST_OF_A_PERSON = 60;

    private Committing() {}

    static void measure(Figures figures) throws Exception {
        try (var venue = Askers.openVenue()) {
            var singly = PlainInserts.singly(venue.database());
            var inBatches = PlainInserts.inBatches(venue.database());
            var committed = play(venue);
            var name = "acknowledged commands a second, one exchange, 1,000 sockets";
            figures.beside(name, committed, "1/s", "32 clients that insert rows one by one", singly);
            figures.beside(name, committed, "1/s", "one loop that inserts 40 rows at a time", inBatches);
        }
    }

    private static double play(ProcessVenue venue) throws Exception {
        var acknowledged = new AtomicInteger();
        try (var askers = new Askers(venue, number -> acknowledged.incrementAndGet())) {
            askers.warmUp();
            var before = acknowledged.get();
            var start = System.nanoTime();
            for (var asked = 0; seconds(start) < SECONDS && asked < MOST_OF_A_PERSON * Askers.PEOPLE; asked++) {
                askers.askWhenFree();
            }
            var perSecond = (acknowledged.get() - before) / seconds(start);
            askers.expectNoComplaint();
            return perSecond;
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
