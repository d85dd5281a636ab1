package org.tertulia.server.postgres;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Updates the tables of a database to this version. The journal and the server's tables have separate version numbers.
 *
 * <p>They once had one number and one history. In such an old database, the journal counts as the last version of that
 * time.
 */
public final class Migrations {
    private static final String JOURNAL_WHEN_SHARED = "11";

    private Migrations() {}

    /** Runs all missing migrations. A database with other people's tables is refused. */
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
