package org.tertulia.server.identity;

/** The SQL statements of the browser sessions' store. */
final class SessionsSql {
    static final String OPEN_SESSIONS =
            "SELECT cookie_hash, person, opened_at, seen_at FROM browser_session WHERE ended_at IS NULL";

    static final String OPEN =
            "INSERT INTO browser_session (cookie_hash, person, opened_at, seen_at) VALUES ($1, $2, $3, $3)";

    static final String SEE = "UPDATE browser_session SET seen_at = $2 WHERE cookie_hash = $1";

    static final String END =
            "UPDATE browser_session SET ended_at = now() WHERE cookie_hash = ANY ($1) AND ended_at IS NULL";

    static final String END_OF_PEOPLE =
            "UPDATE browser_session SET ended_at = now() WHERE person = ANY ($1) AND ended_at IS NULL";

    static final String FORGET = "DELETE FROM browser_session WHERE opened_at < $1";

    private SessionsSql() {}
}
