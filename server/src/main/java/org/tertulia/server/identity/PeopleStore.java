package org.tertulia.server.identity;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.postgres.UniqueViolation;
import org.tertulia.server.wire.PeopleDirectory;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/** The people of all exchanges and their personal links. Names are in memory, so that encoding a view need not wait. */
public final class PeopleStore implements PeopleDirectory {
    private final Pool pool;
    private final Map<PersonId, NamedPerson> known = new ConcurrentHashMap<>();

    private PeopleStore(Pool pool) {
        this.pool = pool;
    }

    /** Loads everyone into memory. */
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

    @Override
    public String positionOf(PersonId person) {
        return find(person).map(NamedPerson::position).orElse("");
    }

    @Override
    public @Nullable AttendanceMode attendsOf(PersonId person) {
        return find(person).map(NamedPerson::attends).orElse(null);
    }

    @Override
    public @Nullable String photoOf(PersonId person) {
        return find(person).map(NamedPerson::photo).orElse(null);
    }

    public Optional<NamedPerson> find(PersonId person) {
        return Optional.ofNullable(known.get(person));
    }

    public List<NamedPerson> ofExchange(String exchange) {
        return known.values().stream()
                .filter(person -> person.exchange().equals(exchange))
                .toList();
    }

    /** The person for each address in an exchange, in lower case. */
    public Map<String, PersonId> addresses(String exchange) {
        var addresses = new HashMap<String, PersonId>();
        for (var person : ofExchange(exchange)) {
            if (person.address() != null) {
                addresses.put(person.address().toLowerCase(Locale.ROOT), person.id());
            }
        }
        return addresses;
    }

    /** Stores people with their latest details: all of them or none. */
    public Future<Void> put(Collection<NamedPerson> people) {
        if (people.isEmpty()) {
            return Future.succeededFuture();
        }
        var rows = people.stream().map(PeopleStore::tuple).toList();
        return pool.withTransaction(connection ->
                        connection.preparedQuery(PeopleSql.PUT_PERSON).executeBatch(rows))
                .onSuccess(done -> people.forEach(this::remember))
                .recover(failure ->
                        Future.failedFuture(UniqueViolation.isIn(failure) ? new AddressTaken(failure) : failure))
                .mapEmpty();
    }

    /** The same. Says no if somebody else has one of the addresses; then none of them is stored. */
    public Future<Boolean> putUnlessTaken(Collection<NamedPerson> people) {
        return put(people)
                .map(true)
                .recover(failure ->
                        failure instanceof AddressTaken ? Future.succeededFuture(false) : Future.failedFuture(failure));
    }

    /** Somebody else has stored another person with one of these addresses in the meantime. */
    public static final class AddressTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        AddressTaken(Throwable cause) {
            super("an address is taken", cause);
        }
    }

    public Future<Void> readIn(NamedPerson person, String language) {
        return pool.preparedQuery(PeopleSql.SET_LANGUAGE)
                .execute(Tuple.of(person.id().value(), language))
                .onSuccess(done -> remember(person.reading(language)))
                .mapEmpty();
    }

    /** Makes one more personal link. Returns its token, which is stored nowhere. */
    public Future<String> makeLink(PersonId person) {
        var secret = Secret.fresh();
        return pool.preparedQuery(PeopleSql.ADD_LINK)
                .execute(Tuple.of(secret.hash(), person.value()))
                .map(done -> secret.text());
    }

    /** Makes one more personal link for each of these people: all of them or none. Returns their tokens. */
    public Future<Map<PersonId, String>> makeLinks(Collection<PersonId> people) {
        var tokens = new HashMap<PersonId, String>();
        var rows = new ArrayList<Tuple>();
        for (var person : people) {
            var secret = Secret.fresh();
            tokens.put(person, secret.text());
            rows.add(Tuple.of(secret.hash(), person.value()));
        }
        return rows.isEmpty()
                ? Future.succeededFuture(tokens)
                : pool.withTransaction(connection ->
                                connection.preparedQuery(PeopleSql.ADD_LINK).executeBatch(rows))
                        .map(done -> tokens);
    }

    /** Forgets a link that has reached nobody. */
    public Future<Void> takeBackLink(String token) {
        return pool.preparedQuery(PeopleSql.TAKE_BACK_LINK)
                .execute(Tuple.of(new Secret(token).hash()))
                .mapEmpty();
    }

    /** Keeps when the page of a link was first fetched. */
    public Future<Void> openLink(String token) {
        return pool.preparedQuery(PeopleSql.OPEN_LINK)
                .execute(Tuple.of(new Secret(token).hash()))
                .mapEmpty();
    }

    /**
     * The person of a link of this exchange. Empty if the link is unknown or revoked. A link can be used many times.
     */
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

    /** Revokes all links of these people. */
    Future<Void> revokeLinks(Collection<PersonId> some) {
        return pool.preparedQuery(PeopleSql.REVOKE_LINKS)
                .execute(Tuple.of(some.stream().map(PersonId::value).toArray(String[]::new)))
                .mapEmpty();
    }

    /** The valid links of the people in an exchange. */
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

    /** Deletes everyone of an exchange, with their links and browser sessions. */
    public Future<Void> erase(String exchange) {
        return pool.preparedQuery(PeopleSql.ERASE)
                .execute(Tuple.of(exchange))
                .onSuccess(done ->
                        known.values().removeIf(person -> person.exchange().equals(exchange)))
                .mapEmpty();
    }

    private void remember(NamedPerson person) {
        known.put(person.id(), person);
    }

    private static NamedPerson person(Row row) {
        return new NamedPerson(
                new PersonId(row.getString("id")),
                row.getString("exchange"),
                row.getString("name"),
                row.getString("address"),
                row.getString("language"),
                row.getString("position"),
                mode(row.getString("attends")),
                row.getString("photo"));
    }

    private static @Nullable AttendanceMode mode(@Nullable String word) {
        return word == null
                ? null
                : AttendanceMode.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable String word(@Nullable AttendanceMode mode) {
        return mode == null ? null : mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Tuple tuple(NamedPerson person) {
        return Tuple.of(
                person.id().value(),
                person.exchange(),
                person.name(),
                person.address(),
                person.language(),
                person.position(),
                word(person.attends()),
                person.photo());
    }
}
