package org.tertulia.server.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tertulia.server.process.Picture;
import org.tertulia.server.process.ProcessVenue;

/** Five thousand sockets are cut at once and reconnect, each with its cursor. Meanwhile the exchange has changed. */
final class ComingBack {
    private static final int SOCKETS = 5_000;
    private static final int SOCKETS_PER_PERSON = 5;
    private static final int MEANWHILE = 20;
    /** All messages are kept for one socket out of this many. */
    private static final int ONE_IN = 25;

    private static final JsonMapper JSON = new JsonMapper();

    private final ProcessVenue venue;
    private final List<String> headers;
    private final Arrivals before = new Arrivals(SOCKETS, ONE_IN);
    private final Arrivals after = new Arrivals(SOCKETS, ONE_IN);

    private ComingBack(ProcessVenue venue) throws IOException {
        this.venue = venue;
        this.headers = venue.headers(SOCKETS);
    }

    static void measure(Figures figures) throws Exception {
        var plain = plainSeconds();
        try (var venue = ProcessVenue.open(SOCKETS / SOCKETS_PER_PERSON);
                var transactions = new Transactions(venue.database())) {
            var sockets = new ComingBack(venue);
            sockets.come();
            sockets.missSomething();
            var asked = transactions.count();
            figures.beside(
                    "5,000 sockets cut at once, all back and resumed",
                    sockets.comeBack(),
                    "s",
                    "5,000 accepted by a plain server",
                    plain);
            asked = transactions.count() - asked;
            sockets.tell(figures);
            figures.alone(
                    "transactions of PostgreSQL meanwhile, including the count itself", (double) asked, "queries");
        }
    }

    /** The time in which a plain server accepts as many sockets. */
    private static double plainSeconds() throws Exception {
        var letIn = new LetIn();
        try (var server = PlainProcess.vertx();
                var crowd = new Crowd(server.port(), letIn)) {
            var start = System.nanoTime();
            for (var i = 0; i < SOCKETS; i++) {
                crowd.enter("/", "", null);
            }
            if (!letIn.all.await(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException(letIn.all.getCount() + " sockets were not accepted");
            }
            return seconds(start);
        }
    }

    private void come() throws Exception {
        try (var crowd = new Crowd(venue.port(), before)) {
            for (var i = 0; i < SOCKETS; i++) {
                crowd.enter(ProcessVenue.path(), headers.get(i), ProcessVenue.hello());
                if (i % 50 == 49) {
                    Thread.sleep(20);
                }
            }
            before.await();
        }
    }

    private void missSomething() throws Exception {
        var done = new CountDownLatch(MEANWHILE);
        try (var crowd = new Crowd(venue.port(), (client, buffer, from, to) -> {
            if (buffer.get(from + 9) == 'd') {
                done.countDown();
            }
        })) {
            var speaker = crowd.enter(ProcessVenue.path(), headers.getFirst(), ProcessVenue.hello());
            Thread.sleep(1_000);
            for (var i = 0; i < MEANWHILE; i++) {
                speaker.say(venue.note(i, "meanwhile"));
                Thread.sleep(120);
            }
            if (!done.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the notes were not accepted");
            }
        }
    }

    private double comeBack() throws Exception {
        var start = System.nanoTime();
        try (var crowd = new Crowd(venue.port(), after)) {
            for (var i = 0; i < SOCKETS; i++) {
                crowd.enter(ProcessVenue.path(), headers.get(i), venue.helloAgain(i, before.mark(), before.cursor(i)));
            }
            after.await();
            return seconds(start);
        }
    }

    private void tell(Figures figures) throws Exception {
        figures.alone(
                "of those, not at the newest sequence",
                (double) after.elsewhere(before.cursor(0) + MEANWHILE),
                "sockets");
        figures.alone("of 200 of them, with different views than a new socket", (double) different(), "sockets");
        figures.alone("median sent to one socket", after.medianBytes(), "bytes");
    }

    private long different() throws Exception {
        var fresh = new Arrivals(SOCKETS / ONE_IN, 1);
        try (var crowd = new Crowd(venue.port(), fresh)) {
            for (var i = 0; i < SOCKETS; i += ONE_IN) {
                crowd.enter(ProcessVenue.path(), headers.get(i), ProcessVenue.hello());
            }
            fresh.await();
        }
        var different = 0L;
        for (var i = 0; i < SOCKETS / ONE_IN; i++) {
            var all = new ArrayList<>(before.frames().get(i));
            all.addAll(after.frames().get(i));
            different += views(all).equals(views(fresh.frames().get(i))) ? 0 : 1;
        }
        return different;
    }

    private static Map<String, Map<String, JsonNode>> views(List<byte[]> frames) throws IOException {
        var picture = new Picture();
        for (var frame : frames) {
            var message = JSON.readTree(frame);
            if (message.path("type").asText().equals("changes")) {
                picture.draw(message);
            }
        }
        return picture.views();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static final class LetIn implements Crowd.Ear {
        private final CountDownLatch all = new CountDownLatch(SOCKETS);

        @Override
        public void letIn(Client client) {
            all.countDown();
        }

        @Override
        public void heard(Client client, ByteBuffer buffer, int from, int to) {}
    }
}
