package org.tertulia.server.exchanges;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.HeldException;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.pages.SeenByAnyone;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.Rights;
import org.tertulia.server.wire.ExchangeCodec;

/** The exchanges that run here, each on its own stream. */
public final class Exchanges implements LiveExchange.Directory {
    private static final Logger LOG = LoggerFactory.getLogger(Exchanges.class);
    private static final long WAIT_MILLIS = 1_000;

    private final Vertx vertx;
    private final Journal journal;
    private final PeopleStore people;
    private final ExchangeStore store;
    private final BriefProjection briefs;
    private final Rights rights = new Rights();
    private final Map<String, PlayedExchange> played = new ConcurrentSkipListMap<>();

    public Exchanges(Vertx vertx, Journal journal, PeopleStore people, ExchangeStore store, BriefProjection briefs) {
        this.vertx = vertx;
        this.journal = journal;
        this.people = people;
        this.store = store;
        this.briefs = briefs;
    }

    /** Continues an exchange, as soon as no other process runs it. */
    public Future<PlayedExchange> openWhenFree(Exchange exchange, Anchor ifNew) {
        return open(exchange, ifNew)
                .recover(failure -> failure instanceof HeldException held
                        ? waitFor(held).compose(waited -> openWhenFree(exchange, ifNew))
                        : Future.failedFuture(failure));
    }

    private Future<Void> waitFor(HeldException held) {
        LOG.warn("{}; waiting until that process ends", held.getMessage());
        return vertx.timer(WAIT_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Continues an exchange. A new one starts at this stream time. Fails with {@code HeldException} while another process runs it.
     */
    public Future<PlayedExchange> open(Exchange exchange, Anchor ifNew) {
        var rules = ExchangeParts.rules(rights);
        var definition =
                new StreamDefinition<>(exchange.slug(), rules, new ExchangeCodec(people), rules, ifNew, Software.id());
        return LiveStream.open(vertx, journal, definition).map(stream -> {
            var opened = new PlayedExchange(exchange, rules, rights, stream, new SeenByAnyone<>(rules));
            played.put(exchange.slug(), opened);
            briefs.follow(opened);
            stream.lost().onSuccess(taken -> letGo(exchange.slug()));
            return opened;
        });
    }

    /** Another process has taken over the stream and runs it now. Our state is no longer current. */
    private void letGo(String slug) {
        LOG.error("Another process runs {} now; this process has stopped running it", slug);
        played.remove(slug);
    }

    @Override
    public Future<Boolean> change(String slug, ExchangeStatus from, ExchangeStatus to) {
        return store.change(slug, from, to).onSuccess(changed -> {
            if (changed) {
                played.computeIfPresent(slug, (name, exchange) -> exchange.as(to));
            }
        });
    }

    /** Fails if the database does not answer, or if one of its exchanges does not run here. */
    public Future<Void> health() {
        return store.known().compose(known -> {
            var missing = known.stream()
                    .filter(exchange -> exchange.ready() && !played.containsKey(exchange.slug()))
                    .map(Exchange::slug)
                    .toList();
            return missing.isEmpty() ? Future.succeededFuture() : Future.failedFuture("not running here: " + missing);
        });
    }

    @Override
    public Optional<LiveExchange> find(String slug) {
        return Optional.ofNullable(played.get(slug));
    }

    @Override
    public Collection<LiveExchange> all() {
        return List.copyOf(played.values());
    }

    public Optional<PlayedExchange> playing(String slug) {
        return Optional.ofNullable(played.get(slug));
    }

    public Collection<PlayedExchange> played() {
        return played.values();
    }

    /** Stops an exchange here, for good. */
    public Future<Void> stop(String slug) {
        var stopped = played.remove(slug);
        return stopped == null ? Future.succeededFuture() : stopped.stream().close();
    }

    /** Sends bye on every socket and ends the running work. */
    public Future<Void> close() {
        var closed = played.values().stream()
                .map(exchange -> exchange.stream().close())
                .toList();
        return Future.join(closed).mapEmpty();
    }
}
