package org.tertulia.server.identity;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import org.tertulia.realtime.contract.PersonId;

/**
 * The secret addresses under which calendars ask for one person's programme. They show it and let nobody in. When the personal links
 * of a person are revoked, the addresses made before end too.
 */
public final class CalendarLinkStore {
    private static final int MOST = 10;

    private static final String ADD = "INSERT INTO calendar_link (token_hash, person) VALUES ($1, $2)";

    private static final String DROP_OLDEST = """
        DELETE FROM calendar_link WHERE person = $1 AND token_hash NOT IN (
            SELECT token_hash FROM calendar_link WHERE person = $1 ORDER BY made_at DESC LIMIT $2)
        """;

    private static final String PERSON = """
        SELECT person.id FROM calendar_link JOIN person ON person.id = calendar_link.person
        WHERE token_hash = $1 AND exchange = $2
            AND NOT EXISTS (
                SELECT FROM personal_link WHERE personal_link.person = person.id AND revoked_at >= calendar_link.made_at)
        """;

    private static final String COUNT = "SELECT count(*) AS made FROM calendar_link WHERE person = $1";

    private static final String END = "DELETE FROM calendar_link WHERE person = $1";

    private final Pool pool;

    public CalendarLinkStore(Pool pool) {
        this.pool = pool;
    }

    /** Makes one more address. Returns its token, which is stored nowhere. Of more than ten the oldest ends. */
    public Future<String> make(PersonId person) {
        var secret = Secret.fresh();
        return pool.withTransaction(connection -> connection
                        .preparedQuery(ADD)
                        .execute(Tuple.of(secret.hash(), person.value()))
                        .compose(
                                added -> connection.preparedQuery(DROP_OLDEST).execute(Tuple.of(person.value(), MOST))))
                .map(done -> secret.text());
    }

    /** Whose address this is, in this exchange. */
    public Future<Optional<PersonId>> find(String exchange, String token) {
        return Secret.isShaped(token)
                ? pool.preparedQuery(PERSON)
                        .execute(Tuple.of(new Secret(token).hash(), exchange))
                        .map(rows -> rows.stream().findFirst().map(row -> new PersonId(row.getString("id"))))
                : Future.succeededFuture(Optional.empty());
    }

    /** How many addresses a person has. */
    public Future<Long> count(PersonId person) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(person.value()))
                .map(rows -> rows.iterator().next().getLong("made"));
    }

    /** Ends all addresses of a person. */
    public Future<Void> end(PersonId person) {
        return pool.preparedQuery(END).execute(Tuple.of(person.value())).mapEmpty();
    }
}
