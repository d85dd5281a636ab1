package org.tertulia.server.deletion;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.files.PosterFileStore;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;

/**
 * Deletes exchanges: the journal, the people with their links and sessions, what other stores have of them, and posters that no
 * other exchange shows. The name and the audit stay. It is first kept that an exchange is deleted, so what a crash leaves is deleted at
 * the next start.
 */
public final class Deletions {
    /** Deletes what one store has of an exchange. It can be asked again. */
    @FunctionalInterface
    public interface Erasure {
        Future<Void> erase(String slug);
    }

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
        var files = files(exchange);
        return registry.delete(exchange.slug())
                .compose(isDeleted -> isDeleted
                        ? exchanges
                                .stop(exchange.slug())
                                .compose(stopped -> erase(exchange.slug()))
                                .compose(done -> posters.erase(unseen(files)))
                                .map(true)
                        : Future.succeededFuture(false));
    }

    /** Whether others may cite what this exchange has published. Then it can be archived, and not deleted. */
    public static boolean hasPublished(LiveExchange exchange) {
        return exchange.briefs().stream()
                .anyMatch(brief -> !exchange.publications(brief).isEmpty());
    }

    /** Deletes what earlier deletions have left. */
    public Future<Void> finish() {
        return registry.deleted().compose(slugs -> {
            var done = Future.<Void>succeededFuture();
            for (var slug : slugs) {
                done = done.compose(before -> erase(slug));
            }
            return done;
        });
    }

    private Future<Void> erase(String slug) {
        var done = journal.erase(slug);
        for (var erasure : erasures) {
            done = done.compose(before -> erasure.erase(slug));
        }
        return done.compose(before -> people.erase(slug));
    }

    /** The posters and pictures of an exchange. */
    private List<PosterId> files(LiveExchange exchange) {
        var shown = exchange.content().practices().stream()
                .flatMap(practice -> Stream.ofNullable(practice.poster()))
                .map(Poster::id);
        return Stream.concat(shown, photos(people.ofExchange(exchange.slug())))
                .distinct()
                .toList();
    }

    private static Stream<PosterId> photos(Collection<NamedPerson> people) {
        return people.stream()
                .flatMap(person -> Stream.ofNullable(person.photo()))
                .map(PosterId::new);
    }

    /** Those that no exchange shows any more. */
    private List<PosterId> unseen(List<PosterId> files) {
        var stay = exchanges.all().stream()
                .flatMap(exchange -> Stream.concat(
                        files.stream().filter(exchange::shows), photos(people.ofExchange(exchange.slug()))))
                .toList();
        return files.stream().filter(file -> !stay.contains(file)).toList();
    }
}
