package org.tertulia.realtime.journal;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;

/** A real PostgreSQL for the tests of one run, with the durability of production. */
public final class JournalDatabase {
    private static final JournalDatabase SHARED = new JournalDatabase();

    private final EmbeddedPostgres postgres;

    private JournalDatabase() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            execute(migration("V1__journal"));
            execute(migration("V11__stream_owner"));
            execute(migration("V12__stream_mark"));
            execute(migration("V13__stream_lease"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JournalDatabase shared() {
        return SHARED;
    }

    public PgConnectOptions connectOptions() {
        return PostgresJournal.connectOptions(new PgConnectOptions()
                .setHost("localhost")
                .setPort(postgres.getPort())
                .setUser("postgres")
                .setDatabase("postgres"));
    }

    public Pool pool(Vertx vertx) {
        return PgBuilder.pool()
                .connectingTo(connectOptions())
                .with(new PoolOptions().setMaxSize(2))
                .using(vertx)
                .build();
    }

    /** Ends every connection of the journals, whatever it is doing. */
    public void cutConnections() {
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
    }

    public void execute(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration(String name) throws IOException {
        try (var file = JournalDatabase.class.getResourceAsStream("/db/journal/" + name + ".sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
