package org.tertulia.server.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tertulia.server.process.ProcessVenue;

/**
 * Some sockets stop reading while five hundred others continue. Measures the cost for the others and what happens to
 * the slow ones.
 */
final class SlowReaders {
    private static final int OTHERS = 500;
    private static final int SPEAKERS = 20;
    private static final int SOCKETS_PER_PERSON = 5;
    private static final int MOST_SLOW = 1_000;
    private static final int PER_SECOND = 25;
    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 20;
    /** Long enough to fill the system's buffers and to exceed the server's limit. */
    private static final int SLOW_SECONDS = 60;

    private static final int FACTS = PER_SECOND * (WARM_UP_SECONDS + SECONDS + SLOW_SECONDS);
    private static final int RECEIVE_BYTES = 64 * 1024;
    private static final String LONG_WORDS = " " + "x".repeat(3_500);

    private final ProcessVenue venue;
    private final int slow;
    private final List<String> headers;
    private final CountDownLatch seated;
    private final boolean[] isSeated;
    private final AtomicInteger goodbyes = new AtomicInteger();
    private final List<Client> speakers = new ArrayList<>();
    private volatile Marks marks = new Marks(FACTS);
    private int said;
    private double mostMiB;

    private SlowReaders(ProcessVenue venue, int slow) {
        this.venue = venue;
        this.slow = slow;
        this.headers = venue.headers(OTHERS + SPEAKERS + MOST_SLOW / SOCKETS_PER_PERSON);
        this.seated = new CountDownLatch(OTHERS + SPEAKERS);
        this.isSeated = new boolean[OTHERS + SPEAKERS];
    }

    static void measure(Figures figures) throws Exception {
        for (var slow : List.of(1, MOST_SLOW)) {
            try (var venue =
                    ProcessVenue.open(OTHERS + SPEAKERS + MOST_SLOW / SOCKETS_PER_PERSON, Bench.serverOptions())) {
                new SlowReaders(venue, slow).play(figures);
            }
        }
    }

    private void play(Figures figures) throws Exception {
        var before = new Arrivals(slow, 1_000);
        try (var others = new Crowd(venue.port(), this::hear);
                var slowOnes = new Crowd(venue.port(), new Slow(before), RECEIVE_BYTES)) {
            enter(others);
            for (var i = 0; i < slow; i++) {
                slowOnes.enter(ProcessVenue.path(), slowHeader(i), ProcessVenue.hello());
            }
            before.await();
            speak(WARM_UP_SECONDS);
            var usual = p99(SECONDS);
            var usualMiB = mostMiB;
            slowOnes.stopListening();
            var withSlow = p99(SLOW_SECONDS);
            slowOnes.listenAgain();
            awaitCut(slowOnes);
            var title = "p99 of 500 readers while " + slow + " stopped reading";
            figures.beside(title, withSlow, "ms", "while all were reading", usual);
            figures.beside("most resident meanwhile", mostMiB, "MiB", "before", usualMiB);
            figures.alone("slow readers that were told to reconnect", (double) goodbyes.get(), "sockets");
            figures.alone("time until all slow readers were up to date again", comeBack(before), "s");
            figures.alone("other readers that were cut", (double) others.cut(), "sockets");
        }
    }

    private void enter(Crowd others) throws IOException, InterruptedException {
        for (var i = 0; i < OTHERS + SPEAKERS; i++) {
            var client = others.enter(ProcessVenue.path(), headers.get(i), ProcessVenue.hello());
            if (i >= OTHERS) {
                speakers.add(client);
            }
        }
        if (!seated.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(seated.getCount() + " sockets have received nothing");
        }
    }

    private String slowHeader(int number) {
        return headers.get(OTHERS + SPEAKERS + number / SOCKETS_PER_PERSON);
    }

    private double p99(int seconds) throws IOException {
        marks = new Marks(FACTS);
        marks.countFrom(said);
        speak(seconds);
        return marks.millis(99);
    }

    private void speak(int seconds) throws IOException {
        mostMiB = 0;
        BenchPace.of(PER_SECOND).keep(seconds, turn -> {
            speakers.get(said % SPEAKERS).say(venue.note(said, marks.send(said) + LONG_WORDS));
            said++;
            if (turn % PER_SECOND == 0) {
                mostMiB = Math.max(mostMiB, venue.server().residentMiB());
            }
        });
    }

    private void awaitCut(Crowd slowOnes) throws InterruptedException {
        for (var i = 0; i < 200 && slowOnes.cut() < slow; i++) {
            Thread.sleep(100);
        }
        if (slowOnes.cut() < slow) {
            throw new IllegalStateException(slow - slowOnes.cut() + " slow readers were not cut");
        }
    }

    private double comeBack(Arrivals before) throws Exception {
        var after = new Arrivals(slow, 1_000);
        var start = System.nanoTime();
        try (var crowd = new Crowd(venue.port(), after)) {
            for (var i = 0; i < slow; i++) {
                var number = OTHERS + SPEAKERS + i / SOCKETS_PER_PERSON;
                crowd.enter(
                        ProcessVenue.path(), slowHeader(i), venue.helloAgain(number, before.mark(), before.cursor(i)));
            }
            after.await();
        }
        if (after.elsewhere(before.cursor(0) + said) > 0) {
            throw new IllegalStateException("some slow readers are not up to date");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private void hear(Client client, ByteBuffer buffer, int from, int to) {
        if (client.number < OTHERS) {
            marks.take(buffer, from, to);
        }
        if (!isSeated[client.number] && Crowding.isEndOfStep(buffer, to)) {
            isSeated[client.number] = true;
            seated.countDown();
        }
    }

    /** A connected slow reader only waits for the server's goodbye. */
    private final class Slow implements Crowd.Ear {
        private final Arrivals arrivals;

        Slow(Arrivals arrivals) {
            this.arrivals = arrivals;
        }

        @Override
        public void heard(Client client, ByteBuffer buffer, int from, int to) {
            if (buffer.get(from + "{'type':'b".length()) == 'y') {
                goodbyes.incrementAndGet();
            } else {
                arrivals.heard(client, buffer, from, to);
            }
        }
    }
}
