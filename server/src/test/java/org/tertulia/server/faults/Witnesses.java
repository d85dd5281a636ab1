package org.tertulia.server.faults;

import static java.util.stream.Collectors.joining;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.internal.VertxInternal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.talking.SocketLimits;
import org.tertulia.server.process.ProcessVenue;

/** All witnesses of one fault. */
final class Witnesses implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long FEW = 500;
    private static final long CONNECT_MILLIS = 4_000;
    private static final int FRAME_BYTES = 16 * 1024 * 1024;

    /** They log what they are told of anyway: that their connection is broken. */
    private static final List<Logger> TALKATIVE = Stream.of(
                    "io.vertx.core.net.impl.ConnectionBase", "io.vertx.core.http.impl.HttpClientConnectionInternal")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    private final Vertx vertx = Vertx.vertx();
    private final WebSocketClient client = vertx.createWebSocketClient(new WebSocketClientOptions()
            .setMaxFrameSize(FRAME_BYTES)
            .setMaxMessageSize(FRAME_BYTES)
            .setMaxConnections(Integer.MAX_VALUE));
    private final Bell bell = new Bell();
    private final ProcessVenue venue;
    private volatile int port;
    private final List<Witness> all;

    private Witnesses(ProcessVenue venue, List<PersonId> people, int port, long pauseMillis, long seed) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
        this.venue = venue;
        this.port = port;
        var chance = new Random(seed);
        this.all = people.stream()
                .map(person -> new Witness(vertx, person, () -> open(person), bell, pauseMillis, chance.nextLong()))
                .toList();
    }

    /** Everybody of the venue comes in, by this port. */
    static Witnesses enter(ProcessVenue venue, int port, long pauseMillis, long seed) {
        return enter(venue, venue.people(), port, pauseMillis, seed);
    }

    /** These people of the venue come in, by this port. */
    static Witnesses enter(ProcessVenue venue, List<PersonId> people, int port, long pauseMillis, long seed) {
        var witnesses = new Witnesses(venue, people, port, pauseMillis, seed);
        witnesses.all.forEach(witness ->
                ((VertxInternal) witnesses.vertx).createEventLoopContext().runOnContext(here -> witness.enter()));
        return witnesses;
    }

    private Future<WebSocket> open(PersonId person) {
        return client.connect(new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI(ProcessVenue.path())
                .setTimeout(CONNECT_MILLIS)
                .addSubProtocol(SocketLimits.SUBPROTOCOL)
                .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + venue.token(person)));
    }

    /** From now on they come in by another port. */
    Witnesses turnTo(int otherPort) {
        port = otherPort;
        return this;
    }

    List<Witness> all() {
        return all;
    }

    /** How many commands have been answered for certain. */
    long settled() {
        return all.stream().mapToLong(Witness::settled).sum();
    }

    /** Waits until so many more commands have been answered; a few at a time, so that many may take long. */
    Witnesses settle(long more) throws InterruptedException {
        var end = settled() + more;
        for (var next = settled(); next < end; ) {
            next = Math.min(end, next + FEW);
            var until = next;
            bell.await(() -> settled() >= until, PATIENCE, () -> "only " + settled() + " of " + end + " were answered");
        }
        return this;
    }

    /** Waits until everybody is here. */
    Witnesses gather() throws InterruptedException {
        return await(Witness::isPresent, "have not come");
    }

    /** Nobody asks for anything new; waits until all that was asked is answered. */
    Witnesses rest() throws InterruptedException {
        all.forEach(Witness::rest);
        return await(Witness::isAnswered, "wait for an answer");
    }

    /** Waits until somebody has been told that nobody knows what became of a command. */
    Witnesses hearOfDoubt() throws InterruptedException {
        bell.await(() -> all.stream().anyMatch(Witness::isInDoubt), PATIENCE, () -> "nothing was in doubt for anybody");
        return this;
    }

    /** Waits until the server has said to everybody that it goes, and why. */
    Witnesses hearGoodbye(String why) throws InterruptedException {
        return await(witness -> witness.farewells().contains(why), "have heard no goodbye");
    }

    /** How many wait for an answer just now. */
    long waiting() {
        return all.stream().filter(witness -> !witness.isAnswered()).count();
    }

    /** Waits until everybody has seen everything up to here. */
    private Witnesses seeUpTo(long sequence) throws InterruptedException {
        return await(witness -> witness.isPresent() && witness.cursor() >= sequence, "have not seen all");
    }

    /** When everybody has the last answer: waits until everybody has seen everything, and holds it against the journal. */
    void judge(FaultyDatabase database) throws Exception {
        var ledger = Ledger.read(database.address());
        seeUpTo(ledger.sequence());
        Judgement.pass(ledger, all);
    }

    private Witnesses await(Predicate<Witness> condition, String otherwise) throws InterruptedException {
        bell.await(
                () -> all.stream().allMatch(condition),
                PATIENCE,
                () -> all.stream()
                        .filter(condition.negate())
                        .map(witness -> witness.person.value())
                        .collect(joining(", ", "", " " + otherwise)));
        return this;
    }

    @Override
    public void close() {
        all.forEach(Witness::leave);
        vertx.close().await();
        TALKATIVE.forEach(logger -> logger.setLevel(null));
    }
}
