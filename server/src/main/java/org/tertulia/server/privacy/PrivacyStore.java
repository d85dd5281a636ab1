package org.tertulia.server.privacy;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.realtime.contract.PersonId;

/** The privacy notices of all exchanges: a draft and the published versions of each. */
public final class PrivacyStore {
    private static final String READ = """
        SELECT version, revision, joint, own_rules, made_by, made_at, language, part, text
        FROM privacy_notice LEFT JOIN privacy_text USING (exchange, version)
        WHERE exchange = $1 AND version =
        """;

    private static final String DRAFT = READ + "0";

    private static final String LATEST =
            READ + "(SELECT max(version) FROM privacy_notice WHERE exchange = $1 AND version > 0)";

    private static final String SAVE = """
        INSERT INTO privacy_notice (exchange, version, revision, joint, own_rules, made_by) VALUES ($1, 0, 1, $3, $4, $5)
        ON CONFLICT (exchange, version) DO UPDATE SET revision = privacy_notice.revision + 1,
            joint = excluded.joint, own_rules = excluded.own_rules, made_by = excluded.made_by, made_at = now()
        WHERE privacy_notice.revision = $2
        """;

    private static final String FORGET_TEXTS = "DELETE FROM privacy_text WHERE exchange = $1 AND version = 0";

    private static final String ADD_TEXT =
            "INSERT INTO privacy_text (exchange, version, language, part, text) VALUES ($1, 0, $2, $3, $4)";

    private static final String HOLD =
            "SELECT 1 FROM privacy_notice WHERE exchange = $1 AND version = 0 AND revision = $2 FOR UPDATE";

    /** A draft is published once: the same again adds no version. */
    private static final String PUBLISH = """
        WITH made AS (
            INSERT INTO privacy_notice (exchange, version, revision, joint, own_rules, made_by)
            SELECT exchange, (SELECT 1 + max(version) FROM privacy_notice WHERE exchange = $1), revision, joint,
                own_rules, $2
            FROM privacy_notice draft WHERE exchange = $1 AND version = 0 AND NOT EXISTS (
                SELECT 1 FROM privacy_notice earlier
                WHERE earlier.exchange = $1 AND earlier.version > 0 AND earlier.revision = draft.revision)
            RETURNING version)
        INSERT INTO privacy_text (exchange, version, language, part, text)
        SELECT exchange, made.version, language, part, text FROM privacy_text, made
        WHERE exchange = $1 AND privacy_text.version = 0
        """;

    private static final String ERASE_TEXTS = "DELETE FROM privacy_text WHERE exchange = $1";

    private static final String ERASE = "DELETE FROM privacy_notice WHERE exchange = $1";

    private final Pool pool;

    public PrivacyStore(Pool pool) {
        this.pool = pool;
    }

    public Future<Optional<StoredNotice>> draft(String exchange) {
        return pool.preparedQuery(DRAFT).execute(Tuple.of(exchange)).map(PrivacyStore::notice);
    }

    /** The latest published version. */
    public Future<Optional<StoredNotice>> published(String exchange) {
        return pool.preparedQuery(LATEST).execute(Tuple.of(exchange)).map(PrivacyStore::notice);
    }

    /** Whether people may be invited: the notice is published in each language of the exchange. */
    public Future<Boolean> allowsInvitations(String exchange, List<String> languages) {
        return published(exchange)
                .map(found -> found.map(StoredNotice::notice)
                        .filter(notice -> notice.isWholeIn(languages))
                        .isPresent());
    }

    /**
     * Saves the draft. Says no if somebody has saved it since this revision.
     *
     * @param revision the one that was read; 0 if there was no draft
     */
    public Future<Boolean> save(String exchange, int revision, PrivacyNotice notice, PersonId by) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(SAVE)
                .execute(Tuple.of(exchange, revision, notice.joint(), notice.ownRules(), by.value()))
                .compose(saved ->
                        saved.rowCount() == 1 ? replace(connection, exchange, notice) : Future.succeededFuture(false)));
    }

    private static Future<Boolean> replace(SqlConnection connection, String exchange, PrivacyNotice notice) {
        var texts = notice.texts().entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .map(part -> Tuple.of(
                                exchange, language.getKey(), part.getKey().word(), part.getValue())))
                .toList();
        var gone = connection.preparedQuery(FORGET_TEXTS).execute(Tuple.of(exchange));
        return texts.isEmpty()
                ? gone.map(true)
                : gone.compose(done -> connection.preparedQuery(ADD_TEXT).executeBatch(texts))
                        .map(true);
    }

    /** Publishes the draft. Says no if it is not of this revision any more. */
    public Future<Boolean> publish(String exchange, int revision, PersonId by) {
        return pool.withTransaction(connection -> connection
                .preparedQuery(HOLD)
                .execute(Tuple.of(exchange, revision))
                .compose(held -> held.size() == 1 ? publish(connection, exchange, by) : Future.succeededFuture(false)));
    }

    private static Future<Boolean> publish(SqlConnection connection, String exchange, PersonId by) {
        return connection
                .preparedQuery(PUBLISH)
                .execute(Tuple.of(exchange, by.value()))
                .map(true);
    }

    private static Optional<StoredNotice> notice(RowSet<Row> rows) {
        var texts = new HashMap<String, Map<PrivacyPart, String>>();
        for (var row : rows) {
            if (row.getString("part") != null) {
                texts.computeIfAbsent(row.getString("language"), language -> new EnumMap<>(PrivacyPart.class))
                        .put(PrivacyPart.of(row.getString("part")), row.getString("text"));
            }
        }
        return rows.stream().findFirst().map(row -> notice(row, texts));
    }

    private static StoredNotice notice(Row row, Map<String, Map<PrivacyPart, String>> texts) {
        return new StoredNotice(
                row.getInteger("version"),
                row.getInteger("revision"),
                new PersonId(row.getString("made_by")),
                row.getOffsetDateTime("made_at").toInstant(),
                new PrivacyNotice(row.getBoolean("joint"), row.getBoolean("own_rules"), texts));
    }

    /** Deletes the draft and all versions of an exchange. */
    public Future<Void> erase(String exchange) {
        var whole = Tuple.of(exchange);
        return pool.preparedQuery(ERASE_TEXTS)
                .execute(whole)
                .compose(done -> pool.preparedQuery(ERASE).execute(whole))
                .mapEmpty();
    }
}
