package org.tertulia.server.invitations;

/** The SQL statements of the mailings' store. */
final class MailingSql {
    static final String MAILING = """
        SELECT id, exchange, kind, mailing.state, left_out, made_by, made_at, problem,
            (SELECT count(*) FROM mailing_row WHERE mailing = id)::int AS total,
            (SELECT count(*) FROM mailing_row WHERE mailing = id AND state NOT IN ('waiting', 'trying'))::int AS over
        FROM mailing WHERE
        """;

    static final String ADD =
            "INSERT INTO mailing (id, exchange, kind, state, left_out, made_by) VALUES ($1, $2, $3, 'planned', $4, $5)";

    static final String ADD_ROWS = "INSERT INTO mailing_row (mailing, person) SELECT $1::uuid, unnest($2::text[])";

    static final String ROWS = "SELECT person, state, reason, at FROM mailing_row WHERE mailing = $1 ORDER BY person";

    /** The last mail to each person of an exchange. */
    static final String LAST = """
        SELECT DISTINCT ON (person) person, mailing_row.state, reason, at
        FROM mailing_row JOIN mailing ON mailing.id = mailing
        WHERE exchange = $1 AND begun_at IS NOT NULL ORDER BY person, begun_at DESC
        """;

    static final String BEGIN =
            "UPDATE mailing SET state = 'running', begun_at = now() WHERE id = $1 AND state = 'planned'";

    static final String UNDER_WAY = "SELECT FROM mailing WHERE exchange = $1 AND state = 'running'";

    static final String RUNNING = "SELECT id FROM mailing WHERE state = 'running'";

    static final String ADD_TEXT =
            "INSERT INTO mailing_text (mailing, language, subject, body) VALUES ($1, $2, $3, $4)";

    static final String TEXTS = "SELECT language, subject, body FROM mailing_text WHERE mailing = $1";

    static final String DISCARD = "UPDATE mailing SET state = 'discarded' WHERE id = $1 AND state = 'planned'";

    static final String END = "UPDATE mailing SET state = $2, problem = $3 WHERE id = $1 AND state = 'running'";

    static final String TELL = "UPDATE mailing SET problem = $2 WHERE id = $1";

    static final String STRANDED =
            "UPDATE mailing_row SET state = 'doubt', at = now() WHERE mailing = $1 AND state = 'trying'";

    static final String TRY = """
        UPDATE mailing_row SET state = 'trying', reason = NULL, at = now()
        WHERE mailing = $1 AND person = $2 AND state = 'waiting'
        """;

    static final String MARK = """
        UPDATE mailing_row SET state = $3, reason = $4, at = now()
        WHERE mailing = $1 AND person = $2 AND state IN ('waiting', 'trying', 'doubt')
        """;

    static final String GIVE_UP =
            "UPDATE mailing_row SET state = 'failed', at = now() WHERE mailing = $1 AND state = 'waiting'";

    static final String ERASE_ROWS =
            "DELETE FROM mailing_row WHERE mailing IN (SELECT id FROM mailing WHERE exchange = $1)";

    static final String ERASE_SENT_TEXTS =
            "DELETE FROM mailing_text WHERE mailing IN (SELECT id FROM mailing WHERE exchange = $1)";

    static final String ERASE = "DELETE FROM mailing WHERE exchange = $1";

    static final String ERASE_TEXTS = "DELETE FROM mail_text WHERE exchange = $1";

    private MailingSql() {}
}
