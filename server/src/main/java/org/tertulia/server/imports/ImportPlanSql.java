package org.tertulia.server.imports;

/** The SQL statements of the plans' store. */
final class ImportPlanSql {
    static final String BEGIN = """
        INSERT INTO import_plan (id, exchange, undoes, made_by, is_new, act) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (exchange) WHERE ended_at IS NULL AND NOT unconfirmed DO NOTHING
        """;

    static final String PREVIEW = """
        INSERT INTO import_plan (id, exchange, made_by, is_new, unconfirmed, act) VALUES ($1, $2, $3, false, true, $4)
        """;

    private static final String PLAN = """
        SELECT id, exchange, undoes, act, made_by, made_at, is_new, state, steps_done, steps, report, same, staying,
            problems::text
        FROM import_plan
        """;

    static final String PLAN_BY_ID = PLAN + "WHERE id = $1";

    /** Those that a start of the server goes on with or ends. */
    static final String OPEN = PLAN + "WHERE state IN ('preparing', 'running') ORDER BY made_at";

    static final String UNDER_WAY =
            "SELECT FROM import_plan WHERE exchange = $1 AND ended_at IS NULL AND NOT unconfirmed";

    /** The plan, which nobody else changes until the transaction ends. */
    static final String LOCK_PLANNED = PLAN + "WHERE id = $1 AND state = 'planned' FOR UPDATE";

    static final String LATEST = PLAN + "WHERE exchange = $1 AND state <> 'discarded' ORDER BY made_at DESC LIMIT $2";

    /** The last import that changed something, has not been taken back, and still has its rows. */
    static final String LAST_IMPORT = PLAN + """
        WHERE exchange = $1 AND undoes IS NULL AND state IN ('done', 'failed')
            AND EXISTS (SELECT FROM import_row WHERE plan = import_plan.id AND state = 'done')
            AND NOT EXISTS (SELECT FROM import_plan undo WHERE undo.undoes = import_plan.id AND undo.state = 'done')
        ORDER BY ended_at DESC LIMIT 1
        """;

    static final String PREPARED = "UPDATE import_plan SET steps_done = $2, steps = $3 WHERE id = $1";

    static final String ADD_ROW = """
        INSERT INTO import_row (plan, number, kind, name, command, inverse, details, details_before, state, reason)
        VALUES ($1, $2, $3, $4, $5::text::jsonb, $6::text::jsonb, $7::text::jsonb, $8::text::jsonb, $9, $10)
        """;

    static final String RUN = "UPDATE import_plan SET state = 'running', report = $2, organiser = $3 WHERE id = $1";

    /** The organiser of a new exchange is let in once, and again for some minutes if the answer did not arrive. */
    static final String LET_IN = """
        UPDATE import_plan SET let_in_at = coalesce(let_in_at, now())
        WHERE id = $1 AND is_new AND state = 'done' AND organiser IS NOT NULL
            AND (let_in_at IS NULL OR let_in_at > now() - make_interval(mins => $2))
        RETURNING organiser
        """;

    /** What a preview says. It may be said again, until somebody says yes. */
    static final String PLANNED = """
        UPDATE import_plan SET state = 'planned', same = $2, staying = $3, problems = $4::text::jsonb
        WHERE id = $1 AND unconfirmed AND ended_at IS NULL
        """;

    static final String CONFIRM = """
        UPDATE import_plan SET state = 'running', unconfirmed = false, made_by = $2 WHERE id = $1 AND state = 'planned'
        """;

    static final String DISCARD = """
        UPDATE import_plan SET state = 'discarded', problems = '[]', ended_at = now() WHERE id = $1 AND state = 'planned'
        """;

    static final String DISCARD_OLD = """
        UPDATE import_plan SET state = 'discarded', problems = '[]', ended_at = now()
        WHERE state = 'planned' AND made_at < now() - make_interval(days => $1)
        """;

    static final String ERASE = "DELETE FROM import_plan WHERE exchange = $1";

    static final String DELETE_ROWS = "DELETE FROM import_row WHERE plan = $1";

    static final String ROWS = """
        SELECT number, kind, name, command::text, inverse::text, details::text, details_before::text AS before, state, reason
        FROM import_row WHERE plan = $1 ORDER BY number
        """;

    static final String COUNT = """
        SELECT count(*) FILTER (WHERE state <> 'waiting') AS done, count(*) AS steps FROM import_row WHERE plan = $1
        """;

    static final String MARK = "UPDATE import_row SET state = $3, reason = $4 WHERE plan = $1 AND number = $2";

    static final String END = """
        UPDATE import_plan SET state = $2, ended_at = now() WHERE id = $1 AND ended_at IS NULL
        """;

    static final String REFUSE = """
        UPDATE import_plan SET state = 'refused', report = $2, ended_at = now() WHERE id = $1 AND ended_at IS NULL
        """;

    static final String REFUSE_WRONG = """
        UPDATE import_plan SET state = 'refused', problems = $2::text::jsonb, ended_at = now()
        WHERE id = $1 AND ended_at IS NULL
        """;

    /** The plans that still say something of people. */
    static final String REMEMBERED = """
        SELECT id, made_at FROM import_plan
        WHERE report <> '{}' OR problems <> '[]' OR EXISTS (SELECT FROM import_row WHERE plan = import_plan.id)
        """;

    static final String FORGET_ROWS = """
        DELETE FROM import_row USING import_plan
        WHERE plan = id AND ended_at IS NOT NULL AND made_at < now() - make_interval(days => $1)
        """;

    static final String FORGET_REPORTS = """
        UPDATE import_plan SET report = '{}', problems = '[]'
        WHERE (report <> '{}' OR problems <> '[]') AND ended_at IS NOT NULL AND made_at < now() - make_interval(days => $1)
        """;

    /** Who has opened a personal link or a page, or has asked for something. */
    static final String ACTIVE = """
        SELECT person FROM personal_link WHERE used_at IS NOT NULL
        UNION SELECT person FROM browser_session
        UNION SELECT actor FROM command WHERE stream = $1
        """;

    private ImportPlanSql() {}
}
