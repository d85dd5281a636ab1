package org.tertulia.server.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.process.ProcessVenue;

/**
 * A thousand people in sixty rooms, each with a socket. They endorse a note and withdraw the endorsement. Each command
 * is durable, and only their room sees it.
 */
final class Askers implements AutoCloseable {
    static final int PEOPLE = 1_000;

    private static final int ROOMS = 60;
    private static final int WARM_UP_SECONDS = 25;
    private static final int WARM_UP_PER_SECOND = 2_000;
    private static final int UNDER_WAY = 512;
    private static final int NUMBER_AT = "{'type':'done','id':'00000000-0000-4000-8000-".length();
    private static final int NUMBER_DIGITS = 12;
    private static final int HEXADECIMAL = 16;

    private final ProcessVenue venue;
    private final Crowd crowd;
    private final IntConsumer done;
    private final List<Client> clients = new ArrayList<>();
    private final boolean[] isSeated = new boolean[PEOPLE];
    private final CountDownLatch seated = new CountDownLatch(PEOPLE);
    private final Semaphore free = new Semaphore(UNDER_WAY);
    private volatile @Nullable String complaint;
    private int said;

    static ProcessVenue openVenue() throws IOException, InterruptedException {
        return ProcessVenue.openWithRooms(PEOPLE, ROOMS, Bench.serverOptions());
    }

    /** @param done receives the number of each done command, on the listening thread */
    Askers(ProcessVenue venue, IntConsumer done) throws IOException, InterruptedException {
        this.venue = venue;
        this.done = done;
        this.crowd = new Crowd(venue.port(), this::hear);
        for (var header : venue.headers(PEOPLE)) {
            clients.add(crowd.enter(ProcessVenue.path(), header, ProcessVenue.hello()));
            if (clients.size() % 100 == 0) {
                Thread.sleep(20);
            }
        }
        if (!seated.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException(seated.getCount() + " people have received nothing");
        }
    }

    /** Each person sends the next command in turn, after an answer and below the rate limit of a socket. */
    void warmUp() throws IOException {
        BenchPace.of(WARM_UP_PER_SECOND).keep(WARM_UP_SECONDS, turn -> askWhenFree());
    }

    /** The next person in turn sends a command when few enough answers are missing. */
    void askWhenFree() throws IOException {
        free.acquireUninterruptibly();
        ask();
    }

    /** The next person in turn sends a command now. Only one thread calls this. */
    void ask() throws IOException {
        expectNoComplaint();
        var number = said++;
        var person = number % PEOPLE;
        clients.get(person).say(venue.endorsement(number, person, number / PEOPLE % 2 == 0));
    }

    /** The number of commands so far, which is the number of the next one. */
    int said() {
        return said;
    }

    /** Checks that nobody was refused or cut off. A server that falls behind gives no figure. */
    void expectNoComplaint() {
        if (complaint != null || crowd.cut() > 0) {
            throw new IllegalStateException(crowd.cut() + " sockets were cut; one message was " + complaint);
        }
    }

    private void hear(Client client, ByteBuffer buffer, int from, int to) {
        switch (buffer.get(from + "{'type':'".length())) {
            case 'd' -> done(buffer, from);
            case 'r', 'u', 'b' -> complaint = text(buffer, from, to);
            default -> sit(client, buffer, to);
        }
    }

    private void done(ByteBuffer buffer, int from) {
        var digits = text(buffer, from + NUMBER_AT, from + NUMBER_AT + NUMBER_DIGITS);
        done.accept(Integer.parseInt(digits, HEXADECIMAL));
        free.release();
    }

    private void sit(Client client, ByteBuffer buffer, int to) {
        if (!isSeated[client.number] && Crowding.isEndOfStep(buffer, to)) {
            isSeated[client.number] = true;
            seated.countDown();
        }
    }

    private static String text(ByteBuffer buffer, int from, int to) {
        var bytes = new byte[to - from];
        buffer.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        crowd.close();
    }
}
