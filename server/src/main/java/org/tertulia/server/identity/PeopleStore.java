package org.tertulia.server.identity;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.wire.PeopleDirectory;

/**
 * The people of all exchanges and their personal links. Names are held in memory, so that whoever encodes a view need
 * not wait.
 */
public final class PeopleStore implements PeopleDirectory {
    private final Pool pool;
    private final Map<PersonId, NamedPerson> known = new ConcurrentHashMap<>();

    private PeopleStore(Pool pool) {
        this.pool = pool;
    }

    /** Reads everybody into memory. */
    public static Future<PeopleStore> open(Pool pool) {
        var people = new PeopleStore(pool);
        return pool.query(PeopleSql.PEOPLE).execute().map(rows -> {
            rows.forEach(row -> people.remember(person(row)));
            return people;
        });
    }

    @Override
    public String nameOf(PersonId person) {
        return find(person).map(NamedPerson::name).orElse("");
    }

    public Optional<NamedPerson> find(PersonId person) {
        return Optional.ofNullable(known.get(person));
    }

    public List<NamedPerson> ofExchange(String exchange) {
        return known.values().stream()
                .filter(person -> person.exchange().equals(exchange))
                .toList();
    }

    /** Who has which address in an exchange, in lower case. */
    public Map<String, PersonId> addresses(String exchange) {
        var addresses = new HashMap<String, PersonId>();
        for (var person : ofExchange(exchange)) {
            if (person.address() != null) {
                addresses.put(person.address().toLowerCase(Locale.ROOT), person.id());
            }
        }
        return addresses;
    }

    /** Puts people as they are now said to be: all or none. */
    public Future<Void> put(Collection<NamedPerson> people) {
        if (people.isEmpty()) {
            return Future.succeededFuture();
        }
        var rows = people.stream().map(PeopleStore::tuple).toList();
        return pool.withTransaction(connection ->
                        connection.preparedQuery(PeopleSql.PUT_PERSON).executeBatch(rows))
                .onSuccess(done -> people.forEach(this::remember))
                .mapEmpty();
    }

    public Future<Void> readIn(NamedPerson person, String language) {
        return pool.preparedQuery(PeopleSql.SET_LANGUAGE)
                .execute(Tuple.of(person.id().value(), language))
                .onSuccess(done -> remember(
                        new NamedPerson(person.id(), person.exchange(), person.name(), person.address(), language)))
                .mapEmpty();
    }

    /** Makes one more personal link; answers its token, which is kept nowhere. */
    public Future<String> makeLink(PersonId person) {
        var secret = Secret.fresh();
        return pool.preparedQuery(PeopleSql.ADD_LINK)
                .execute(Tuple.of(secret.hash(), person.value()))
                .map(done -> secret.text());
    }

    /** Whom a link of this exchange lets in; nobody when it is not one of ours, or revoked. Asking consumes nothing. */
    public Future<Optional<NamedPerson>> byLink(String exchange, String token) {
        if (!Secret.isShaped(token)) {
            return Future.succeededFuture(Optional.empty());
        }
        return pool.preparedQuery(PeopleSql.PERSON_OF_LINK)
                .execute(Tuple.of(new Secret(token).hash(), exchange))
                .map(rows -> rows.stream().findFirst().flatMap(row -> find(new PersonId(row.getString("id")))));
    }

    public Future<Void> useLink(String token) {
        return pool.preparedQuery(PeopleSql.USE_LINK)
                .execute(Tuple.of(new Secret(token).hash()))
                .mapEmpty();
    }

    /** Makes all links of a person useless. */
    public Future<Void> revokeLinks(PersonId person) {
        return pool.preparedQuery(PeopleSql.REVOKE_LINKS)
                .execute(Tuple.of(person.value()))
                .mapEmpty();
    }

    /** How the valid links of an exchange's people stand. */
    public Future<Map<PersonId, Links>> links(String exchange) {
        return pool.preparedQuery(PeopleSql.LINKS).execute(Tuple.of(exchange)).map(rows -> {
            var links = new HashMap<PersonId, Links>();
            rows.forEach(row -> links.put(
                    new PersonId(row.getString("person")),
                    new Links(row.getLong("made"), row.getOffsetDateTime("used"))));
            return links;
        });
    }

    /** The valid links of one person: how many, and when one was last used. */
    public record Links(long made, @Nullable OffsetDateTime used) {}

    private void remember(NamedPerson person) {
        known.put(person.id(), person);
    }

    private static NamedPerson person(Row row) {
        return new NamedPerson(
                new PersonId(row.getString("id")),
                row.getString("exchange"),
                row.getString("name"),
                row.getString("address"),
                row.getString("language"));
    }

    private static Tuple tuple(NamedPerson person) {
        return Tuple.of(person.id().value(), person.exchange(), person.name(), person.address(), person.language());
    }
}
