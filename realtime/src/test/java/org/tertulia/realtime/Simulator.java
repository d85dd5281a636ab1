package org.tertulia.realtime;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.cards.CardPlay;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.Dice;
import org.tertulia.realtime.writing.ManualLoop;

/**
 * A world in one thread. Servers crash, are stopped, freeze and thaw; clients stall, disconnect and come back; a journal and a
 * network lose, delay and repeat; somebody sets the wall clock. One seed decides everything; a step is one thing that happens.
 */
final class Simulator {
    private static final long BEGINS = 1_000_000_000L;
    private static final int HOUR = 3_600_000;
    private static final int LONG_ONES = 40;
    private static final int ROUND_MILLIS = 2_000;
    private static final int STILL_ROUNDS = 3;
    private static final int MOST_ROUNDS = 200;

    private final Vertx vertx;
    private final long seed;
    private final Dice dice;
    private final ManualLoop world = new ManualLoop(BEGINS);
    private final Verdict verdict = new Verdict();
    private final Chronicle chronicle = new Chronicle(verdict, world);
    private final Referee referee = new Referee(verdict, chronicle);
    private final SimulatedJournal journal;
    private final CardPlay play;
    private final List<SimulatedClient> clients = new ArrayList<>();
    private final List<SimulatedServer> servers = new ArrayList<>();
    private int step;

    Simulator(Vertx vertx, long seed) {
        this.vertx = vertx;
        this.seed = seed;
        dice = new Dice(seed);
        journal = new SimulatedJournal(world, dice, chronicle);
        play = new CardPlay(dice, LONG_ONES);
        for (var n = 0; n < 2; n++) {
            CardPlay.PEOPLE.forEach(person -> clients.add(new SimulatedClient(person, verdict, chronicle, referee)));
        }
    }

    /**
     * Lets so many things happen, and brings everything to rest now and then; a fault names the seed that shows it again.
     */
    void play(int steps, int restEvery) {
        try {
            for (step = 1; step <= steps; step++) {
                happens();
                if (step % restEvery == 0 || step == steps) {
                    comesToRest();
                }
                verdict.pronounce();
            }
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "step %d of seed %d, to be played again by -Dseed=%d: %s"
                            .formatted(step, seed, seed, failure.getMessage()),
                    failure);
        }
    }

    /** A hash of everything that all clients received. */
    long story() {
        return clients.stream().mapToLong(SimulatedClient::story).reduce(chronicle.head(), (a, b) -> 31 * a + b);
    }

    private void happens() {
        world.pass(dice.below(dice.oneIn(20) ? 3_000 : 15));
        supervise();
        if (dice.oneIn(20)) {
            happensToServers();
        } else {
            happensTo(dice.any(clients));
        }
        servers.forEach(SimulatedServer::looksAtTheClock);
    }

    private void happensTo(SimulatedClient client) {
        switch (dice.below(26)) {
            case 0 -> client.breaksOff();
            case 1 -> client.stalls();
            case 2, 3, 4 -> client.drains();
            case 5, 6 -> client.asksAgain();
            case 7 -> client.repeats(dice, null);
            case 8 -> client.repeats(dice, play.next());
            case 9 -> client.leases(play.pen());
            case 10, 11, 12, 13 -> comesBack(client);
            case 14 -> client.asksTwice(attempt(client));
            case 15 -> client.looks(play.topics());
            default -> client.asks(attempt(client));
        }
    }

    private Attempt attempt(SimulatedClient client) {
        var withinMillis = dice.oneIn(4) ? 1 + dice.below(1_000) : 0;
        return Attempt.of(dice.id(), client.person(), command(), withinMillis);
    }

    private Cards.Ask command() {
        return switch (dice.below(24)) {
            case 0, 1 -> bell();
            case 2 -> new Cards.Shout(1 + dice.below(4));
            case 3 -> new Cards.Nod();
            case 4 -> oneIn6(new Cards.Stumble());
            case 5 -> oneIn6(new Cards.Lay("c" + dice.below(1_000), "red", SimulatedJournal.INDIGESTIBLE));
            default -> play.next();
        };
    }

    private Cards.Ask oneIn6(Cards.Ask command) {
        return dice.oneIn(6) ? command : play.next();
    }

    private Cards.Hang bell() {
        var due = Math.max(chronicle.time(), BEGINS) + dice.below(20_000);
        return new Cards.Hang("b" + dice.below(6), due, dice.oneIn(2) ? 5_000 : 0, dice.oneIn(8));
    }

    private void comesBack(SimulatedClient client) {
        if (client.isConnectedToNobody()) {
            client.breaksOff();
        }
        var server = newest();
        if (!client.isConnected() && server != null && server.isPlaying()) {
            client.comesBack(new SimulatedLine(world, dice, server, client, referee));
        }
    }

    private void happensToServers() {
        var server = servers.isEmpty() ? null : dice.any(servers);
        switch (dice.below(18)) {
            case 0 -> crash(server);
            case 1 -> freeze(server);
            case 2, 3, 4 -> servers.forEach(each -> each.machine.thaw());
            case 5 -> start();
            case 6 -> world.stepWallClock(dice.below(2 * HOUR) - HOUR);
            case 7 -> setRate(server);
            case 8 -> stumble(server);
            case 9, 10 -> journal.goesWrongOnceIn(2 + dice.below(40));
            case 11, 12, 13 -> journal.goesWell();
            case 14 -> stop(server);
            case 15 -> jump(server);
            default -> world.pass(dice.below(5_000));
        }
    }

    private static void crash(@Nullable SimulatedServer server) {
        if (server != null) {
            server.machine.crash();
        }
    }

    private static void freeze(@Nullable SimulatedServer server) {
        if (server != null) {
            server.machine.freeze();
        }
    }

    private void setRate(@Nullable SimulatedServer server) {
        if (server != null) {
            server.setRate(1 + dice.below(3));
        }
    }

    private static void stop(@Nullable SimulatedServer server) {
        if (server != null) {
            server.stop();
        }
    }

    private void jump(@Nullable SimulatedServer server) {
        if (server != null && server.isPlaying()) {
            server.jumpTo(server.now() + dice.below(60_000));
        }
    }

    private static void stumble(@Nullable SimulatedServer server) {
        if (server != null) {
            server.theNextLookFails();
        }
    }

    private @Nullable SimulatedServer newest() {
        return servers.isEmpty() ? null : servers.getLast();
    }

    /** Starts a server where none runs. A server that has stopped may still find that it is not the owner. */
    private void supervise() {
        var server = newest();
        var over = servers.stream()
                .filter(each -> each != server && each.hasEnded())
                .toList();
        over.forEach(each -> each.machine.thaw());
        servers.removeAll(over);
        if (server == null || (server.hasEnded() && dice.oneIn(4))) {
            start();
        }
    }

    /** Sometimes the journal is as unreliable as the server that starts. */
    private void start() {
        if (dice.oneIn(3)) {
            journal.goesWrongOnceIn(2 + dice.below(6));
        }
        servers.add(new SimulatedServer(vertx, world, journal, verdict, chronicle, referee));
    }

    /** Nothing goes wrong any more until everybody knows everything; then what they know must be true. */
    private void comesToRest() {
        servers.forEach(server -> server.machine.thaw());
        var rounds = 0;
        for (var still = 0; still < STILL_ROUNDS; still = isAtRest() ? still + 1 : 0) {
            rounds++;
            verdict.expect(rounds < MOST_ROUNDS, () -> "it does not come to rest: " + unrest());
            verdict.pronounce();
            world.pass(ROUND_MILLIS);
            supervise();
            journal.goesWell();
            clients.forEach(this::rests);
        }
        new Rest(verdict, chronicle, servers.getLast(), clients).isTrue();
        referee.judgeAll();
    }

    private void rests(SimulatedClient client) {
        client.drains();
        comesBack(client);
        client.asksAgain();
    }

    private boolean isAtRest() {
        var server = newest();
        return server != null
                && server.isPlaying()
                && servers.stream().allMatch(each -> each == server || each.hasEnded())
                && journal.isQuiet()
                && clients.stream().allMatch(SimulatedClient::isContent)
                && server.adopted().sequence() == chronicle.head();
    }

    private String unrest() {
        var playing = servers.stream().filter(server -> !server.hasEnded()).count();
        var discontent = clients.stream().filter(client -> !client.isContent()).toList();
        return playing + " servers play, of which one should, and not content are " + discontent;
    }
}
