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
public final class People implements PeopleDirectory {
    private final Pool pool;
    private final Map<PersonId, Person> known = new ConcurrentHashMap<>();

    private People(Pool pool) {
        this.pool = pool;
    }

    /** Reads everybody into memory. */
    public static Future<People> open(Pool pool) {
        var people = new People(pool);
        return pool.query(PeopleSql.PEOPLE).execute().map(rows -> {
            rows.forEach(row -> people.remember(person(row)));
            return people;
        });
    }

    @Override
    public String nameOf(PersonId person) {
        return find(person).map(Person::name).orElse("");
    }

    public Optional<Person> find(PersonId person) {
        return Optional.ofNullable(known.get(person));
    }

    public List<Person> ofExchange(String exchange) {
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

    public Future<List<Exchange>> exchanges() {
        return pool.query(PeopleSql.EXCHANGES)
                .execute()
                .map(rows -> rows.stream()
                        .map(row -> new Exchange(
                                row.getString("slug"), row.getBoolean("sample"), row.getValue("ready_at") != null))
                        .toList());
    }

    /** Makes an exchange known; one that is known stays as it is. */
    public Future<Void> addExchange(Exchange exchange) {
        return pool.preparedQuery(PeopleSql.ADD_EXCHANGE)
                .execute(Tuple.of(exchange.slug(), exchange.sample()))
                .mapEmpty();
    }

    /** Says that all an exchange came with is there. */
    public Future<Void> exchangeReady(String slug) {
        return pool.preparedQuery(PeopleSql.EXCHANGE_READY)
                .execute(Tuple.of(slug))
                .mapEmpty();
    }

    /** Puts people as they are now said to be: all or none. */
    public Future<Void> put(Collection<Person> people) {
        if (people.isEmpty()) {
            return Future.succeededFuture();
        }
        var rows = people.stream().map(People::tuple).toList();
        return pool.withTransaction(connection ->
                        connection.preparedQuery(PeopleSql.PUT_PERSON).executeBatch(rows))
                .onSuccess(done -> people.forEach(this::remember))
                .mapEmpty();
    }

    public Future<Void> readIn(Person person, String language) {
        return pool.preparedQuery(PeopleSql.SET_LANGUAGE)
                .execute(Tuple.of(person.id().value(), language))
                .onSuccess(done ->
                        remember(new Person(person.id(), person.exchange(), person.name(), person.address(), language)))
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
    public Future<Optional<Person>> byLink(String exchange, String token) {
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

    private void remember(Person person) {
        known.put(person.id(), person);
    }

    private static Person person(Row row) {
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("exchange"),
                row.getString("name"),
                row.getString("address"),
                row.getString("language"));
    }

    private static Tuple tuple(Person person) {
        return Tuple.of(person.id().value(), person.exchange(), person.name(), person.address(), person.language());
    }
}
