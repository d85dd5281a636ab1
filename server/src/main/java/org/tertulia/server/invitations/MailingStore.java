package org.tertulia.server.invitations;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.postgres.UniqueViolation;

/** The mailings, with what became of the mail to each person. */
public final class MailingStore {
    /** The most mailings that are shown. */
    private static final int MOST_SHOWN = 20;

    private final Pool pool;

    public MailingStore(Pool pool) {
        this.pool = pool;
    }

    /** Plans a mailing. Nothing is sent before it begins. */
    public Future<Void> plan(UUID id, String exchange, MailKind kind, List<PersonId> people, int leftOut, PersonId by) {
        var ids = people.stream().map(PersonId::value).toArray(String[]::new);
        return pool.withTransaction(connection -> connection
                        .preparedQuery(MailingSql.ADD)
                        .execute(Tuple.of(id, exchange, kind.word(), leftOut, by.value()))
                        .compose(added ->
                                connection.preparedQuery(MailingSql.ADD_ROWS).execute(Tuple.of(id, (Object) ids))))
                .mapEmpty();
    }

    public Future<Optional<Mailing>> find(UUID id) {
        return pool.preparedQuery(MailingSql.MAILING + "id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().findFirst().map(MailingStore::mailing));
    }

    /** The latest mailings of an exchange, without those that were discarded. */
    public Future<List<Mailing>> latest(String exchange) {
        return pool.preparedQuery(MailingSql.MAILING
                        + "exchange = $1 AND state <> 'discarded' ORDER BY made_at DESC LIMIT " + MOST_SHOWN)
                .execute(Tuple.of(exchange))
                .map(rows -> rows.stream().map(MailingStore::mailing).toList());
    }

    public Future<List<MailingRow>> rows(UUID mailing) {
        return pool.preparedQuery(MailingSql.ROWS)
                .execute(Tuple.of(mailing))
                .map(rows -> rows.stream().map(MailingStore::row).toList());
    }

    /** What became of the last mail to each person of an exchange. */
    public Future<Map<PersonId, MailingRow>> last(String exchange) {
        return pool.preparedQuery(MailingSql.LAST).execute(Tuple.of(exchange)).map(rows -> {
            var last = new HashMap<PersonId, MailingRow>();
            rows.forEach(row -> last.put(new PersonId(row.getString("person")), row(row)));
            return last;
        });
    }

    /**
     * Begins a planned mailing with these texts by language. Of several who say yes at once, one begins it, and one mailing of
     * an exchange is sent at a time.
     */
    public Future<Boolean> begin(UUID id, Map<String, MailText> texts) {
        var rows = texts.entrySet().stream()
                .map(text -> Tuple.of(
                        id,
                        text.getKey(),
                        text.getValue().subject(),
                        text.getValue().body()))
                .toList();
        return pool.withTransaction(connection -> connection
                        .preparedQuery(MailingSql.BEGIN)
                        .execute(Tuple.of(id))
                        .compose(begun -> begun.rowCount() == 0 || rows.isEmpty()
                                ? Future.succeededFuture(begun.rowCount() == 1)
                                : addTexts(connection, rows)))
                .recover(failure ->
                        UniqueViolation.isIn(failure) ? Future.succeededFuture(false) : Future.failedFuture(failure));
    }

    /** Whether a mailing of this exchange is being sent. */
    Future<Boolean> isUnderWay(String exchange) {
        return pool.preparedQuery(MailingSql.UNDER_WAY)
                .execute(Tuple.of(exchange))
                .map(rows -> rows.size() > 0);
    }

    private static Future<Boolean> addTexts(SqlConnection connection, List<Tuple> rows) {
        return connection.preparedQuery(MailingSql.ADD_TEXT).executeBatch(rows).map(true);
    }

    /** The mailings that have begun and are not over. */
    Future<List<UUID>> running() {
        return pool.query(MailingSql.RUNNING)
                .execute()
                .map(rows -> rows.stream().map(row -> row.getUUID("id")).toList());
    }

    /** The texts of a mailing that has begun, by language. */
    Future<Map<String, MailText>> texts(UUID id) {
        return pool.preparedQuery(MailingSql.TEXTS).execute(Tuple.of(id)).map(rows -> {
            var texts = new HashMap<String, MailText>();
            rows.forEach(row -> texts.put(
                    row.getString("language"), new MailText(row.getString("subject"), row.getString("body"))));
            return texts;
        });
    }

    public Future<Void> discard(UUID id) {
        return pool.preparedQuery(MailingSql.DISCARD).execute(Tuple.of(id)).mapEmpty();
    }

    Future<Void> end(UUID id, Mailing.State state, @Nullable String problem) {
        return pool.preparedQuery(MailingSql.END)
                .execute(Tuple.of(id, state.word(), problem))
                .mapEmpty();
    }

    /** Says why a mailing waits; null if it does not. */
    Future<Void> tell(UUID id, @Nullable String problem) {
        return pool.preparedQuery(MailingSql.TELL)
                .execute(Tuple.of(id, problem))
                .mapEmpty();
    }

    /** What was being handed over when the server stopped is in doubt. */
    Future<Void> doubtWhatWasTried(UUID id) {
        return pool.preparedQuery(MailingSql.STRANDED).execute(Tuple.of(id)).mapEmpty();
    }

    /** Keeps that the mail to this person is handed over now. Says no if it does not wait. */
    Future<Boolean> attempt(UUID id, PersonId person) {
        return pool.preparedQuery(MailingSql.TRY)
                .execute(Tuple.of(id, person.value()))
                .map(tried -> tried.rowCount() == 1);
    }

    Future<Void> mark(UUID id, PersonId person, MailingRow.State state, @Nullable String reason) {
        return pool.preparedQuery(MailingSql.MARK)
                .execute(Tuple.of(id, person.value(), state.word(), reason))
                .mapEmpty();
    }

    /** Nobody who still waits gets this mail any more. */
    Future<Void> giveUp(UUID id) {
        return pool.preparedQuery(MailingSql.GIVE_UP).execute(Tuple.of(id)).mapEmpty();
    }

    private static Mailing mailing(Row row) {
        return new Mailing(
                row.getUUID("id"),
                row.getString("exchange"),
                MailKind.of(row.getString("kind")).orElseThrow(),
                Mailing.State.of(row.getString("state")),
                row.getInteger("left_out"),
                row.getInteger("total"),
                row.getInteger("over"),
                new PersonId(row.getString("made_by")),
                row.getOffsetDateTime("made_at").toInstant(),
                row.getString("problem"));
    }

    private static MailingRow row(Row row) {
        return new MailingRow(
                new PersonId(row.getString("person")),
                MailingRow.State.of(row.getString("state")),
                row.getString("reason"),
                row.getOffsetDateTime("at").toInstant());
    }

    /** Deletes all mailings and texts of an exchange. */
    public Future<Void> erase(String exchange) {
        var whole = Tuple.of(exchange);
        return pool.preparedQuery(MailingSql.ERASE_ROWS)
                .execute(whole)
                .compose(done -> pool.preparedQuery(MailingSql.ERASE_SENT_TEXTS).execute(whole))
                .compose(done -> pool.preparedQuery(MailingSql.ERASE).execute(whole))
                .compose(done -> pool.preparedQuery(MailingSql.ERASE_TEXTS).execute(whole))
                .mapEmpty();
    }
}
