package org.tertulia.server.exporter;

/** The SQL statements for published briefs. Running one twice changes nothing. */
final class BriefSql {
    static final String BRIEF = """
        INSERT INTO published_brief (exchange, brief, version, hash, published_by, published_at, document)
        VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb) ON CONFLICT DO NOTHING
        """;

    static final String MESSAGE = """
        INSERT INTO published_message (exchange, brief, version, message, section, position, text, language, stage)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING
        """;

    static final String TAG = """
        INSERT INTO published_tag (exchange, brief, version, message, framework, item)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
        """;

    static final String SOURCE = """
        INSERT INTO published_source (exchange, brief, version, message, position, finding, type, text, language,
            organisation, organisation_name, stage)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING
        """;

    private BriefSql() {}
}
