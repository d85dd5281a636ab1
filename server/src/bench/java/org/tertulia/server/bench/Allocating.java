package org.tertulia.server.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.tertulia.server.process.ProcessVenue;

/** The bytes that the server allocates for each delivered frame. Facts in one frame count as one. */
final class Allocating {
    private static final int LISTENERS = 1_000;
    private static final int SPEAKERS = 100;
    private static final int WARM_UP_SECONDS = 50;
    private static final int SECONDS = 15;
    private static final int MANY_PER_SECOND = 400;
    private static final int FEW_PER_SECOND = 10;

    private final ProcessVenue venue;
    private final AtomicLong delivered = new AtomicLong();
    private final boolean[] isSeated = new boolean[LISTENERS + SPEAKERS];
    private final CountDownLatch seated = new CountDownLatch(LISTENERS + SPEAKERS);
    private final List<Client> clients = new ArrayList<>();
    private int said;

    private Allocating(ProcessVenue venue) {
        this.venue = venue;
    }

    static void measure(Figures figures) throws Exception {
        try (var venue = ProcessVenue.open(LISTENERS + SPEAKERS, Bench.serverOptions());
                var allocations = Allocations.of(venue.server().pid())) {
            new Allocating(venue).play(figures, allocations);
        }
    }

    private void play(Figures figures, Allocations allocations) throws Exception {
        try (var crowd = new Crowd(venue.port(), this::hear)) {
            enter(crowd);
            speak(MANY_PER_SECOND, WARM_UP_SECONDS);
            var many = bytesPerFrame(MANY_PER_SECOND, allocations);
            figures.alone("allocated per delivered frame, 1,000 sockets, 400 facts/s", many, "bytes");
            var few = bytesPerFrame(FEW_PER_SECOND, allocations);
            figures.alone("allocated per delivered frame, 1,000 sockets, 10 facts/s", few, "bytes");
            figures.alone("sockets cut meanwhile", (double) crowd.cut(), "sockets");
        }
    }

    private void enter(Crowd crowd) throws IOException, InterruptedException {
        for (var header : venue.headers(LISTENERS + SPEAKERS)) {
            clients.add(crowd.enter(ProcessVenue.path(), header, ProcessVenue.hello()));
            if (clients.size() % 100 == 0) {
                Thread.sleep(20);
            }
        }
        if (!seated.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(seated.getCount() + " sockets have received nothing");
        }
    }

    private double bytesPerFrame(int perSecond, Allocations allocations) throws IOException {
        var bytesBefore = allocations.bytes();
        var before = delivered.get();
        speak(perSecond, SECONDS);
        return (double) (allocations.bytes() - bytesBefore) / (delivered.get() - before);
    }

    private void speak(int perSecond, int seconds) throws IOException {
        BenchPace.of(perSecond).keep(seconds, turn -> {
            clients.get(LISTENERS + said % SPEAKERS).say(venue.note(said, "said"));
            said++;
        });
    }

    private void hear(Client client, ByteBuffer buffer, int from, int to) {
        delivered.incrementAndGet();
        if (!isSeated[client.number] && Crowding.isEndOfStep(buffer, to)) {
            isSeated[client.number] = true;
            seated.countDown();
        }
    }
}
