package org.tertulia.server.invitations;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/** How far people's invitations have come, and the texts that organisers have changed. */
public final class InvitationStore {
    private static final String STANDINGS = """
        SELECT person, max(personal_link.made_at) AS made, max(opened_at) AS opened, max(used_at) AS used
        FROM personal_link JOIN person ON person.id = person
        WHERE exchange = $1 AND revoked_at IS NULL GROUP BY person
        """;

    private static final String IS_OVERTAKEN = """
        SELECT FROM personal_link WHERE person = $1 AND revoked_at IS NULL AND (made_at > $2 OR used_at > $2) LIMIT 1
        """;

    private static final String TEXT =
            "SELECT revision, subject, body FROM mail_text WHERE exchange = $1 AND kind = $2 AND language = $3";

    private static final String SAVE = """
        INSERT INTO mail_text (exchange, kind, language, revision, subject, body, made_by)
        VALUES ($1, $2, $3, 1, $5, $6, $7)
        ON CONFLICT (exchange, kind, language) DO UPDATE SET revision = mail_text.revision + 1,
            subject = excluded.subject, body = excluded.body, made_by = excluded.made_by, made_at = now()
        WHERE mail_text.revision = $4
        """;

    private final Pool pool;

    public InvitationStore(Pool pool) {
        this.pool = pool;
    }

    /** The standing of everyone who has a valid link. */
    public Future<Map<PersonId, Standing>> standings(String exchange) {
        return pool.preparedQuery(STANDINGS).execute(Tuple.of(exchange)).map(rows -> {
            var standings = new HashMap<PersonId, Standing>();
            rows.forEach(row -> standings.put(new PersonId(row.getString("person")), standing(row)));
            return standings;
        });
    }

    private static Standing standing(Row row) {
        return Standing.of(
                row.getOffsetDateTime("made").toInstant(),
                instant(row.getOffsetDateTime("opened")),
                instant(row.getOffsetDateTime("used")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Whether a person has got a link, or has come, since this time. */
    Future<Boolean> isOvertaken(PersonId person, Instant since) {
        return pool.preparedQuery(IS_OVERTAKEN)
                .execute(Tuple.of(person.value(), since.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.size() > 0);
    }

    /**
     * A text that somebody has changed.
     *
     * @param revision how often it was saved
     */
    public record SavedText(int revision, MailText text) {}

    /** The text of this exchange, if somebody has changed it. */
    public Future<Optional<SavedText>> text(String exchange, MailKind kind, String language) {
        return pool.preparedQuery(TEXT)
                .execute(Tuple.of(exchange, kind.word(), language))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new SavedText(
                                row.getInteger("revision"),
                                new MailText(row.getString("subject"), row.getString("body")))));
    }

    /**
     * Saves a text. Says no if somebody has saved it since this revision.
     *
     * @param revision the one that was read; 0 if it had not been changed
     */
    public Future<Boolean> save(
            String exchange, MailKind kind, String language, int revision, MailText text, PersonId by) {
        return pool.preparedQuery(SAVE)
                .execute(Tuple.of(exchange, kind.word(), language, revision, text.subject(), text.body(), by.value()))
                .map(saved -> saved.rowCount() == 1);
    }
}
