package org.tertulia.server.identity;

/** The SQL statements of the people's store. */
final class PeopleSql {
    static final String PEOPLE =
            "SELECT id, exchange, name, address, language, position, attends, photo FROM person ORDER BY made_at, id";

    /** The latest values win. A row without changes is not written. */
    static final String PUT_PERSON = """
        INSERT INTO person (id, exchange, name, address, language, position, attends, photo)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address, language = excluded.language,
            position = excluded.position, attends = excluded.attends, photo = excluded.photo
        WHERE (person.name, person.address, person.language, person.position, person.attends, person.photo)
            IS DISTINCT FROM (excluded.name, excluded.address, excluded.language, excluded.position, excluded.attends,
                excluded.photo)
        """;

    static final String SET_LANGUAGE = "UPDATE person SET language = $2 WHERE id = $1";

    static final String ADD_LINK = "INSERT INTO personal_link (token_hash, person) VALUES ($1, $2)";

    static final String PERSON_OF_LINK = """
        SELECT person.id FROM personal_link JOIN person ON person.id = personal_link.person
        JOIN exchange ON exchange.slug = person.exchange
        WHERE token_hash = $1 AND revoked_at IS NULL AND person.exchange = $2 AND exchange.deleted_at IS NULL
        """;

    static final String OPEN_LINK =
            "UPDATE personal_link SET opened_at = now() WHERE token_hash = $1 AND opened_at IS NULL";

    static final String TAKE_BACK_LINK = "DELETE FROM personal_link WHERE token_hash = $1 AND used_at IS NULL";

    static final String USE_LINK = "UPDATE personal_link SET used_at = now() WHERE token_hash = $1";

    static final String REVOKE_LINKS =
            "UPDATE personal_link SET revoked_at = now() WHERE person = ANY ($1) AND revoked_at IS NULL";

    static final String LINKS = """
        SELECT person, count(*) AS made, max(used_at) AS used FROM personal_link
        JOIN person ON person.id = personal_link.person
        WHERE exchange = $1 AND revoked_at IS NULL GROUP BY person
        """;

    static final String ERASE = "DELETE FROM person WHERE exchange = $1";

    private PeopleSql() {}
}
