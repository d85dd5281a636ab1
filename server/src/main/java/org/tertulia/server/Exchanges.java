package org.tertulia.server;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.server.access.Access;
import org.tertulia.server.access.ExchangeLeases;
import org.tertulia.server.exchange.ExchangeRules;
import org.tertulia.server.http.LiveExchange;
import org.tertulia.server.identity.Exchange;
import org.tertulia.server.identity.People;
import org.tertulia.server.pages.SeenByAnyone;
import org.tertulia.server.wire.ExchangeCodec;

/** The exchanges that are played here, each on a stream of its own. */
final class Exchanges implements LiveExchange.Directory {
    private static final Logger LOG = LoggerFactory.getLogger(Exchanges.class);

    private final Vertx vertx;
    private final Journal journal;
    private final People people;
    private final Access access = new Access();
    private final Map<String, PlayedExchange> played = new ConcurrentSkipListMap<>();

    Exchanges(Vertx vertx, Journal journal, People people) {
        this.vertx = vertx;
        this.journal = journal;
        this.people = people;
    }

    /** Plays an exchange on; a new one begins at this stream time. */
    Future<PlayedExchange> open(Exchange exchange, Anchor ifNew) {
        var rules = new ExchangeRules(access);
        var definition =
                new StreamDefinition<>(exchange.slug(), rules, new ExchangeCodec(people), new ExchangeLeases(), ifNew);
        return LiveStream.open(vertx, journal, definition).map(stream -> {
            var opened = new PlayedExchange(exchange, rules, access, stream, new SeenByAnyone<>(rules));
            played.put(exchange.slug(), opened);
            stream.lost().onSuccess(taken -> letGo(exchange.slug()));
            return opened;
        });
    }

    /** Whoever took the stream over plays it now; what we know of it grows old. */
    private void letGo(String slug) {
        LOG.error("Another process plays {} now; this one has let go of it", slug);
        played.remove(slug);
    }

    /** Fails where the database does not answer, or an exchange that it holds is not played here. */
    Future<Void> health() {
        return people.exchanges().compose(known -> {
            var missing = known.stream()
                    .filter(exchange -> exchange.ready() && !played.containsKey(exchange.slug()))
                    .map(Exchange::slug)
                    .toList();
            return missing.isEmpty() ? Future.succeededFuture() : Future.failedFuture("not played here: " + missing);
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

    Optional<PlayedExchange> playing(String slug) {
        return Optional.ofNullable(played.get(slug));
    }

    Collection<PlayedExchange> played() {
        return played.values();
    }

    /** Says bye on every socket and ends what is under way. */
    Future<Void> close() {
        var closed = played.values().stream()
                .map(exchange -> exchange.stream().close())
                .toList();
        return Future.join(closed).mapEmpty();
    }
}
