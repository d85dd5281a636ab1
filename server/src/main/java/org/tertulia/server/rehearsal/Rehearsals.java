package org.tertulia.server.rehearsal;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;

/** The rehearsals that run in this process. Each plays an exchange that was copied for it; a stop of the server ends them. */
public final class Rehearsals {
    /** Each has as many sockets as it has simulated people. */
    static final int MOST_AT_ONCE = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsals.class);
    private static final int PEOPLE = 24;
    private static final long SEED = 2022;

    private final Vertx vertx;
    private final IntSupplier port;
    private final Exchanges exchanges;
    private final PeopleStore people;
    private final Journal journal;
    private final Tokens tokens;
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    /** @param port that of the server, for the sockets of simulated people */
    public Rehearsals(
            Vertx vertx, IntSupplier port, Exchanges exchanges, PeopleStore people, Journal journal, Tokens tokens) {
        this.vertx = vertx;
        this.port = port;
        this.exchanges = exchanges;
        this.people = people;
        this.journal = journal;
        this.tokens = tokens;
    }

    private static final class Running {
        private volatile String segment = "";
        private volatile @Nullable RehearsalVerticle verticle;
        private volatile boolean isStopped;
    }

    /** The title of the segment that is played now, empty before the first; nothing if this rehearsal does not run. */
    public Optional<String> segment(String slug) {
        return Optional.ofNullable(running.get(slug))
                .filter(one -> !one.isStopped)
                .map(one -> one.segment);
    }

    /** Whether it can be played: it is a rehearsal, and nothing of it has started. */
    public boolean isFresh(String slug) {
        return exchange(slug)
                .map(exchange -> exchange.stream().state())
                .filter(state -> state.programme().segments().stream()
                        .allMatch(segment -> state.run().of(segment.id()).startedAt() == null))
                .isPresent();
    }

    private Optional<PlayedExchange> exchange(String slug) {
        return exchanges.playing(slug).filter(PlayedExchange::isRehearsal);
    }

    /** Lets simulated people play a rehearsal. Says no if it runs or has run, or if too many run. */
    public synchronized boolean start(String slug, double rate) {
        var exchange = exchange(slug);
        if (exchange.isEmpty() || !isFresh(slug) || running.containsKey(slug) || running.size() >= MOST_AT_ONCE) {
            return false;
        }
        var one = new Running();
        running.put(slug, one);
        Thread.ofVirtual().name("rehearsal").start(() -> play(exchange.get(), one, rate));
        return true;
    }

    private void play(PlayedExchange exchange, Running one, double rate) {
        var slug = exchange.slug();
        try {
            for (var person : InventedPeople.lacking(exchange.stream().state(), PEOPLE)) {
                if (one.isStopped) {
                    return;
                }
                admit(exchange, person);
            }
            var plan = new RehearsalPlan(null, null, PEOPLE, rate, SEED, false);
            var verticle = new RehearsalVerticle(venue(exchange), plan, title -> one.segment = title);
            one.verticle = verticle;
            if (one.isStopped) {
                return;
            }
            var report = verticle.play().await();
            LOG.info("{}: the rehearsal is over\n{}", slug, report.lines());
        } catch (RuntimeException failure) {
            if (!one.isStopped && exchange(slug).isPresent()) {
                LOG.error("{}: the rehearsal failed", slug, failure);
            }
        } finally {
            exchange(slug).ifPresent(rehearsal -> rehearsal.stream().setRate(1));
            running.remove(slug, one);
        }
    }

    private void admit(PlayedExchange exchange, InventedPerson person) {
        var id = new PersonId(UUID.randomUUID().toString());
        people.put(List.of(new NamedPerson(id, exchange.slug(), person.name(), null, "en", null, null, null)))
                .await();
        exchange.ask(
                        PersonId.ENGINE,
                        new AdmitPerson(id, person.organisation(), person.languages(), person.assignments()))
                .await();
    }

    private Venue venue(PlayedExchange exchange) {
        return new Venue(
                vertx,
                port.getAsInt(),
                exchange.slug(),
                exchange.stream(),
                journal,
                new ExchangeCodec(people),
                person -> tokens.issue(Purpose.API, person, exchange.slug()));
    }

    /** Sends the simulated people away. Time then runs as fast as real time. */
    public synchronized void stop(String slug) {
        var one = running.get(slug);
        if (one != null) {
            one.isStopped = true;
            var verticle = one.verticle;
            if (verticle != null) {
                verticle.sendAway();
            }
            exchange(slug).ifPresent(exchange -> exchange.stream().setRate(1));
        }
    }
}
