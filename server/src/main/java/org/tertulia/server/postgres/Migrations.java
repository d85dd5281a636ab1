package org.tertulia.server.postgres;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the tables of a database to what this version needs. The journal of the engine and the tables of the server are
 * numbered each on its own.
 *
 * <p>They once shared one numbering and one history. In a database of that time the journal is taken to be at the last version of
 * then.
 */
public final class Migrations {
    private static final String JOURNAL_WHEN_SHARED = "11";

    private Migrations() {}

    /** Runs what has not been run yet; a database with other people's tables is refused. */
    public static void run(DatabaseAddress address) {
        var server = at(address)
                .locations("classpath:db/server")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .ignoreMigrationPatterns("*:missing", "*:future")
                .load();
        var known = server.info().applied().length > 0;
        at(address)
                .table("journal_schema_history")
                .locations("classpath:db/journal")
                .baselineOnMigrate(known)
                .baselineVersion(JOURNAL_WHEN_SHARED)
                .load()
                .migrate();
        server.migrate();
    }

    private static FluentConfiguration at(DatabaseAddress address) {
        return Flyway.configure()
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .connectRetries(5);
    }
}
