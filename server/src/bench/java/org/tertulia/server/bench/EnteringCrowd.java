package org.tertulia.server.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.VariedExchange;
import org.tertulia.server.process.ProcessVenue;

/**
 * Thousands of different people enter one exchange at once, each with the live page, and an organiser is there with the
 * console. What each of them costs must not grow with their number.
 */
final class EnteringCrowd {
    private static final int FEW = 5_000;
    private static final int MANY = 15_000;
    private static final int NOTES = 2_000;
    private static final int PATIENCE_SECONDS = 180;
    private static final int SETTLING_MILLIS = 5_000;
    private static final PersonId ORGANISER = new PersonId("organiser-uclg");

    private final int people;
    private final long[] enteringBytes;
    private final long[] allBytes;
    private final CountDownLatch all;

    private EnteringCrowd(int people) {
        this.people = people;
        this.enteringBytes = new long[people + 1];
        this.allBytes = new long[people + 1];
        this.all = new CountDownLatch(people + 1);
    }

    /**
     * What a crowd costs.
     *
     * @param enteringBytes the median sent to one person until their page has everything
     * @param allBytes the median sent to one person until all have come
     * @param organiserBytes the same for the organiser
     */
    private record Cost(
            double enteringBytes,
            double allBytes,
            double organiserBytes,
            double seconds,
            double heapBytes,
            double cut) {}

    static void measure(Figures figures) throws Exception {
        var few = new EnteringCrowd(FEW).enter();
        System.err.println("5,000: " + few);
        var many = new EnteringCrowd(MANY).enter();
        var than = "among 5,000";
        figures.beside(
                "median sent to one person who enters among 15,000",
                many.enteringBytes(),
                "bytes",
                than,
                few.enteringBytes());
        figures.beside(
                "median sent to one person until all 15,000 are in", many.allBytes(), "bytes", than, few.allBytes());
        figures.beside(
                "sent to an organiser until all 15,000 are in",
                many.organiserBytes(),
                "bytes",
                than,
                few.organiserBytes());
        figures.beside("time until all 15,000 are in", many.seconds(), "s", "5,000", few.seconds());
        figures.beside("heap per socket, of 15,000", many.heapBytes(), "bytes", "of 5,000", few.heapBytes());
        figures.alone("sockets cut meanwhile", few.cut() + many.cut(), "sockets");
    }

    private Cost enter() throws Exception {
        try (var venue = ProcessVenue.prepare(0)) {
            var filled = VariedExchange.fill(venue.data(), people, NOTES);
            venue.start(Map.of(), Bench.serverOptions());
            var heap = ServerHeap.keptBytes(venue.server().pid());
            try (var crowd = new Crowd(venue.port(), this::hear)) {
                var seconds = enter(venue, crowd, filled.people());
                Thread.sleep(SETTLING_MILLIS);
                var full = ServerHeap.keptBytes(venue.server().pid());
                return new Cost(
                        median(enteringBytes),
                        median(allBytes),
                        allBytes[0],
                        seconds,
                        (double) (full - heap) / people,
                        crowd.cut());
            }
        }
    }

    /** The organiser first, then everybody as fast as the server takes them. */
    private double enter(ProcessVenue venue, Crowd crowd, List<PersonId> persons) throws Exception {
        var headers = persons.stream().map(person -> headers(venue, person)).toList();
        var hello = PageTopics.hello("live");
        crowd.enter(ProcessVenue.path(), headers(venue, ORGANISER), PageTopics.hello("console"));
        var start = System.nanoTime();
        for (var each : headers) {
            crowd.enter(ProcessVenue.path(), each, hello);
        }
        if (!all.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(all.getCount() + " sockets have not got everything");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String headers(ProcessVenue venue, PersonId person) {
        return "Sec-WebSocket-Protocol: " + SocketLimits.SUBPROTOCOL + "\r\nAuthorization: Bearer "
                + venue.token(person) + "\r\n";
    }

    private void hear(Client client, ByteBuffer buffer, int from, int to) {
        var number = client.number;
        allBytes[number] += to - from;
        if (enteringBytes[number] == 0 && Crowding.isEndOfStep(buffer, to)) {
            enteringBytes[number] = allBytes[number];
            all.countDown();
        }
    }

    private static double median(long[] bytes) {
        var sorted = bytes.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
