package org.tertulia.server.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.process.ProcessVenue;
import org.tertulia.server.process.ServerProcess;

/** The cost and time of delivering durable facts to a thousand sockets, compared with a plain broadcast. */
final class FanOut {
    private static final int LISTENERS = 1_000;
    private static final int SPEAKERS = 100;
    private static final int WARM_UP_SECONDS = 40;
    private static final int SECONDS = 15;
    private static final int FACTS_PER_SECOND = 400;
    private static final int FEW_PER_SECOND = 10;
    /** More messages than the plain server can deliver. */
    private static final int PLAIN_PER_SECOND = 50;

    private FanOut() {}

    static void measure(Figures figures) throws Exception {
        Played plain;
        Played plainFew;
        try (var server = PlainProcess.vertx()) {
            plain = play(server.process(), server.port(), "/", headers(), null, PLAIN_PER_SECOND);
            plainFew = play(server.process(), server.port(), "/", headers(), null, FEW_PER_SECOND);
        }
        Played bun;
        try (var server = PlainProcess.bun()) {
            bun = play(server.process(), server.port(), "/", headers(), null, FACTS_PER_SECOND);
        }
        try (var venue = ProcessVenue.open(LISTENERS + SPEAKERS, Bench.serverOptions())) {
            var headers = venue.headers(LISTENERS + SPEAKERS);
            var few = play(venue.server(), venue.port(), ProcessVenue.path(), headers, venue, FEW_PER_SECOND);
            var many = play(venue.server(), venue.port(), ProcessVenue.path(), headers, venue, FACTS_PER_SECOND);
            figures.beside(
                    "deliveries per server processor second, 1,000 sockets, 400 durable facts/s",
                    many.perProcessorSecond(),
                    "1/s",
                    "plain Vert.x broadcast, 50 messages/s",
                    plain.perProcessorSecond());
            figures.alone("lost of those", (double) many.lost, "deliveries");
            figures.alone("p50 from sent to delivered, 400 facts/s", many.p50, "ms");
            figures.beside(
                    "p99 from sent to delivered, 400 facts/s",
                    many.p99,
                    "ms",
                    "a broadcast by Bun, nothing durable",
                    bun.p99);
            figures.alone("deliveries per processor second of Bun", bun.perProcessorSecond(), "1/s");
            figures.beside("p99 from sent to delivered, 10 facts/s", few.p99, "ms", "plain broadcast", plainFew.p99);
            figures.alone("added p99 at 10 facts/s", few.p99 - plainFew.p99, "ms");
        }
    }

    private static List<String> headers() {
        var headers = new ArrayList<String>();
        for (var i = 0; i < LISTENERS + SPEAKERS; i++) {
            headers.add("");
        }
        return headers;
    }

    record Played(double processorSeconds, long deliveries, long lost, double p50, double p99) {
        double perProcessorSecond() {
            return deliveries / processorSeconds;
        }
    }

    private static int said;

    private static Played play(
            ServerProcess server,
            int port,
            String path,
            List<String> headers,
            @Nullable ProcessVenue venue,
            int perSecond)
            throws Exception {
        var first = said;
        var counted = first + perSecond * WARM_UP_SECONDS;
        var end = counted + perSecond * SECONDS;
        var marks = new Marks(end);
        marks.countFrom(counted);
        var welcomed = new CountDownLatch(venue == null ? 0 : LISTENERS);
        try (var crowd = new Crowd(port, (client, buffer, from, to) -> {
            if (client.number < LISTENERS) {
                marks.take(buffer, from, to);
                if (to - from > 12 && buffer.get(from + 9) == 'w') {
                    welcomed.countDown();
                }
            }
        })) {
            var clients = enter(crowd, path, headers, venue != null);
            if (!welcomed.await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException(welcomed.getCount() + " were not welcomed");
            }
            Thread.sleep(3_000);
            var before = 0.0;
            var pace = BenchPace.of(perSecond);
            for (; said < end; said++) {
                pace.await(said - first);
                if (said == counted) {
                    before = server.processorSeconds();
                }
                var words = marks.send(said);
                var text = venue == null ? plainText(words) : venue.note(said, words);
                clients.get(LISTENERS + said % SPEAKERS).say(text);
            }
            var want = (long) (end - counted) * LISTENERS;
            for (var i = 0; i < 100 && marks.delivered() < want; i++) {
                Thread.sleep(50);
            }
            var after = server.processorSeconds();
            return new Played(
                    after - before, marks.delivered(), want - marks.delivered(), marks.millis(50), marks.millis(99));
        }
    }

    private static List<Client> enter(Crowd crowd, String path, List<String> headers, boolean greet)
            throws IOException, InterruptedException {
        var clients = new ArrayList<Client>();
        for (var header : headers) {
            var client = crowd.enter(path, header, greet ? ProcessVenue.hello() : null);
            clients.add(client);
            if (clients.size() % 100 == 0) {
                Thread.sleep(20);
            }
        }
        return clients;
    }

    private static String plainText(String words) {
        return "{\"type\":\"note\",\"text\":\"" + words + " " + "x".repeat(400) + "\"}";
    }
}
