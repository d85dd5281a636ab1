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

/** All witnesses of one fault test. */
final class Witnesses implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long FEW = 500;
    private static final long CONNECT_MILLIS = 4_000;
    private static final int FRAME_BYTES = 16 * 1024 * 1024;

    /** They only log broken connections, which the tests see anyway. */
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

    /** Connects all people of the venue to this port. */
    static Witnesses enter(ProcessVenue venue, int port, long pauseMillis, long seed) {
        return enter(venue, venue.people(), port, pauseMillis, seed);
    }

    /** Connects these people of the venue to this port. */
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

    /** From now on they reconnect to another port. */
    Witnesses turnTo(int otherPort) {
        port = otherPort;
        return this;
    }

    List<Witness> all() {
        return all;
    }

    /** The number of commands with a definite answer. */
    long settled() {
        return all.stream().mapToLong(Witness::settled).sum();
    }

    /** Waits for this many more answers, in small steps, so that many answers may take long. */
    Witnesses settle(long more) throws InterruptedException {
        var end = settled() + more;
        for (var next = settled(); next < end; ) {
            next = Math.min(end, next + FEW);
            var until = next;
            bell.await(() -> settled() >= until, PATIENCE, () -> "only " + settled() + " of " + end + " were answered");
        }
        return this;
    }

    /** The server may go back to an older copy of its data. */
    Witnesses mayGoBack() {
        all.forEach(Witness::mayGoBack);
        return this;
    }

    /** Waits until everyone is connected. */
    Witnesses gather() throws InterruptedException {
        return await(Witness::isPresent, "are not connected");
    }

    /** Stops new commands and waits until all commands are answered. */
    Witnesses rest() throws InterruptedException {
        all.forEach(Witness::rest);
        return await(Witness::isAnswered, "wait for an answer");
    }

    /** Waits until some client was told that the result of its command is unknown. */
    Witnesses hearOfDoubt() throws InterruptedException {
        bell.await(() -> all.stream().anyMatch(Witness::isInDoubt), PATIENCE, () -> "nothing was in doubt for anybody");
        return this;
    }

    /** Waits until the server has said goodbye to everyone with this reason. */
    Witnesses hearGoodbye(String why) throws InterruptedException {
        return await(witness -> witness.farewells().contains(why), "received no goodbye");
    }

    /** The number of unanswered commands. */
    long waiting() {
        return all.stream().filter(witness -> !witness.isAnswered()).count();
    }

    /** Waits until everyone has seen everything up to this sequence. */
    private Witnesses seeUpTo(long sequence) throws InterruptedException {
        return await(witness -> witness.isPresent() && witness.cursor() >= sequence, "have not seen everything");
    }

    /** Waits until everyone has every answer and has seen everything. Then compares it with the journal. */
    void judge(FaultyDatabase database) throws Exception {
        var ledger = Ledger.read(database.address());
        seeUpTo(ledger.sequence());
        Judgement.pass(ledger, all);
    }

    /** Waits until everyone has seen what the journal says, after the server went back to an older copy of it. */
    void judgeViews(FaultyDatabase database) throws Exception {
        var ledger = Ledger.read(database.address());
        await(witness -> witness.isPresent() && witness.cursor() == ledger.sequence(), "have not seen everything");
        Judgement.passViews(ledger, all);
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
