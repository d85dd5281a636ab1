package org.tertulia.server.identity;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tertulia.realtime.contract.PersonId;

/**
 * The signed-in browsers. They are in memory, so that a socket can check its session every second. The database keeps
 * them for the next start. An open socket keeps its session active, but every session ends at its maximum age.
 */
public final class BrowserSessions {
    private static final Duration KEEP_SEEN_EVERY = Duration.ofMinutes(1);

    /** When a person opens one more session, the oldest one ends. Most people use far fewer browsers. */
    static final int MOST_PER_PERSON = 12;

    private final Pool pool;
    private final PeopleStore people;
    private final InstantSource clock;
    private final Function<NamedPerson, SessionLimits> limits;
    private final Map<String, BrowserSession> open = new ConcurrentHashMap<>();

    private BrowserSessions(
            Pool pool, PeopleStore people, InstantSource clock, Function<NamedPerson, SessionLimits> limits) {
        this.pool = pool;
        this.people = people;
        this.clock = clock;
        this.limits = limits;
    }

    public static Future<BrowserSessions> open(
            Pool pool, PeopleStore people, InstantSource clock, Function<NamedPerson, SessionLimits> limits) {
        var sessions = new BrowserSessions(pool, people, clock, limits);
        return sessions.forget()
                .compose(done -> pool.query(SessionsSql.OPEN_SESSIONS).execute())
                .map(rows -> {
                    rows.forEach(sessions::remember);
                    return sessions;
                });
    }

    /** Opens a session. Returns the value of its cookie, which is stored nowhere. */
    public Future<String> open(NamedPerson person) {
        return endOldestOf(person.id()).compose(done -> add(person));
    }

    private Future<String> add(NamedPerson person) {
        var secret = Secret.fresh();
        var now = clock.instant();
        return pool.preparedQuery(SessionsSql.OPEN)
                .execute(Tuple.of(secret.hash(), person.id().value(), now.atOffset(ZoneOffset.UTC)))
                .map(done -> {
                    var key = key(secret);
                    open.put(key, new BrowserSession(key, person, now, now));
                    return secret.text();
                });
    }

    private Future<?> endOldestOf(PersonId person) {
        var oldest = open.values().stream()
                .filter(session -> session.person().id().equals(person))
                .sorted(Comparator.comparing(BrowserSession::openedAt).reversed())
                .skip(MOST_PER_PERSON - 1)
                .map(BrowserSession::key)
                .toList();
        return oldest.isEmpty() ? Future.succeededFuture() : end(oldest);
    }

    /** Ends expired sessions, because their browsers may never return. Deletes very old ones. */
    public Future<?> sweep() {
        var now = clock.instant();
        var over = open.values().stream()
                .filter(session -> session.isOver(now, limits.apply(session.person())))
                .map(BrowserSession::key)
                .toList();
        return end(over).compose(done -> forget());
    }

    private Future<?> forget() {
        var past = clock.instant().minus(SessionLimits.LONGEST);
        return pool.preparedQuery(SessionsSql.FORGET).execute(Tuple.of(past.atOffset(ZoneOffset.UTC)));
    }

    /** The session for a cookie. It counts as active. */
    public Optional<BrowserSession> find(String cookie) {
        return Secret.isShaped(cookie) ? standing(key(new Secret(cookie))) : Optional.empty();
    }

    /** Whether the session with this key is valid. The question counts as activity. */
    public boolean stands(String key) {
        return standing(key).isPresent();
    }

    public Future<Void> end(String key) {
        return end(List.of(key));
    }

    private Future<Void> end(List<String> keys) {
        keys.forEach(open::remove);
        var hashes =
                keys.stream().map(HexFormat.of()::parseHex).map(Buffer::buffer).toArray(Buffer[]::new);
        return pool.preparedQuery(SessionsSql.END).execute(Tuple.of(hashes)).mapEmpty();
    }

    /** Ends all sessions of these people, with their sockets. */
    Future<Void> endAll(Collection<PersonId> some) {
        open.values().removeIf(session -> some.contains(session.person().id()));
        return pool.preparedQuery(SessionsSql.END_OF_PEOPLE)
                .execute(Tuple.of(some.stream().map(PersonId::value).toArray(String[]::new)))
                .mapEmpty();
    }

    private Optional<BrowserSession> standing(String key) {
        var session = open.get(key);
        if (session == null) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (session.isOver(now, limits.apply(session.person()))) {
            end(key);
            return Optional.empty();
        }
        see(session, now);
        return Optional.of(session);
    }

    private void see(BrowserSession session, Instant now) {
        if (now.isBefore(session.seenAt().plus(KEEP_SEEN_EVERY))) {
            return;
        }
        open.computeIfPresent(session.key(), (key, held) -> held.seen(now));
        pool.preparedQuery(SessionsSql.SEE)
                .execute(Tuple.of(HexFormat.of().parseHex(session.key()), now.atOffset(ZoneOffset.UTC)));
    }

    private void remember(Row row) {
        var key = HexFormat.of().formatHex(row.getBuffer("cookie_hash").getBytes());
        people.find(new PersonId(row.getString("person")))
                .map(person -> new BrowserSession(
                        key,
                        person,
                        row.getOffsetDateTime("opened_at").toInstant(),
                        row.getOffsetDateTime("seen_at").toInstant()))
                .ifPresent(session -> open.put(key, session));
    }

    private static String key(Secret secret) {
        return HexFormat.of().formatHex(secret.hash());
    }
}
