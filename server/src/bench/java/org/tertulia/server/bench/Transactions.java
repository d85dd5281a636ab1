package org.tertulia.server.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.tertulia.server.postgres.DatabaseAddress;

/** Counts a database's transactions, including the counting itself, but without PostgreSQL's background work. */
final class Transactions implements AutoCloseable {
    /** An idle connection reports its numbers after ten seconds. */
    private static final int UNTIL_TOLD_MILLIS = 11_000;

    private final Connection connection;

    Transactions(DatabaseAddress address) throws SQLException {
        this.connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        leaveOthersOut();
    }

    private void leaveOthersOut() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET autovacuum = off");
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** The number of transactions, after all connections have reported. */
    long count() throws SQLException, InterruptedException {
        Thread.sleep(UNTIL_TOLD_MILLIS);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname ="
                                + " current_database()")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
