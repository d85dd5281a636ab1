package org.tertulia.server.postgres;

import org.flywaydb.core.Flyway;

/** Brings the tables of a database to what this version needs. */
public final class Migrations {
    private Migrations() {}

    public static void run(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .locations("classpath:db/migration")
                .connectRetries(5)
                .load()
                .migrate();
    }
}
