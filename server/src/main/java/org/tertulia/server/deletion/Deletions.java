package org.tertulia.server.deletion;

import io.vertx.core.Future;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.files.PosterFileStore;
import org.tertulia.server.identity.PeopleStore;

/**
 * Deletes exchanges: the journal, the people with their links and sessions, what other stores have of them, and posters that nobody
 * else has. The name and the audit stay. It is first kept that an exchange is deleted, so what a crash leaves is deleted at the next
 * start. A new exchange that could not be made is deleted too, and its name is free again.
 */
public final class Deletions {
    /** Deletes what one store has of an exchange. It can be asked again. */
    @FunctionalInterface
    public interface Erasure {
        Future<Void> erase(String slug);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Deletions.class);

    /** So long after a file came it is not swept: it may be on its way. */
    private static final int MINUTES_ON_THE_WAY = 60;

    private final Journal journal;
    private final ExchangeStore registry;
    private final Exchanges exchanges;
    private final PeopleStore people;
    private final PosterFileStore posters;
    private final List<Erasure> erasures;

    /** @param erasures of everything besides journal, people and posters */
    public Deletions(
            Journal journal,
            ExchangeStore registry,
            Exchanges exchanges,
            PeopleStore people,
            PosterFileStore posters,
            List<Erasure> erasures) {
        this.journal = journal;
        this.registry = registry;
        this.exchanges = exchanges;
        this.people = people;
        this.posters = posters;
        this.erasures = erasures;
    }

    /** Deletes an exchange. Says no if people may still enter it, or if it has published a brief. */
    public Future<Boolean> delete(LiveExchange exchange) {
        if (hasPublished(exchange)) {
            return Future.succeededFuture(false);
        }
        return registry.delete(exchange.slug())
                .compose(isDeleted -> isDeleted
                        ? exchanges
                                .stop(exchange.slug())
                                .compose(stopped -> erase(exchange.slug()))
                                .onSuccess(done -> sweep())
                                .map(true)
                        : Future.succeededFuture(false));
    }

    /** Whether others may cite what this exchange has published. Then it can be archived, and not deleted. */
    public static boolean hasPublished(LiveExchange exchange) {
        return exchange.briefs().stream()
                .anyMatch(brief -> !exchange.publications(brief).isEmpty());
    }

    /** Deletes what earlier deletions have left, and new exchanges that could not be made. */
    public Future<Void> finish() {
        return each(registry.deleted(), this::erase)
                .compose(done -> each(registry.abandoned(), this::abandon))
                .onSuccess(done -> sweep());
    }

    private static Future<Void> each(Future<List<String>> slugs, Erasure erasure) {
        return slugs.compose(all -> {
            var done = Future.<Void>succeededFuture();
            for (var slug : all) {
                done = done.compose(before -> erasure.erase(slug));
            }
            return done;
        });
    }

    /** Deletes what a new exchange left that could not be made. What its plan reports stays. One that is ready stays too. */
    public Future<Void> abandon(String slug) {
        return registry.find(slug)
                .compose(found -> found.filter(exchange -> !exchange.ready()).isPresent()
                        ? clear(slug)
                        : Future.succeededFuture());
    }

    private Future<Void> clear(String slug) {
        return exchanges
                .stop(slug)
                .compose(stopped -> journal.erase(slug))
                .compose(done -> people.erase(slug))
                .compose(done -> registry.forget(slug));
    }

    /** Deletes posters and pictures that nobody has any more. If it fails, the next sweep does it. */
    public Future<Void> sweep() {
        return posters.sweep(MINUTES_ON_THE_WAY)
                .onFailure(failure -> LOG.warn("posters that nobody has could not be deleted: {}", failure.toString()));
    }

    private Future<Void> erase(String slug) {
        var done = journal.erase(slug);
        for (var erasure : erasures) {
            done = done.compose(before -> erasure.erase(slug));
        }
        return done.compose(before -> people.erase(slug));
    }
}
