package org.tertulia.server.postgres;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.file.Path;

/** A real database with all tables, in its own directory. */
public final class TestDatabase implements AutoCloseable {
    private final OwnPostgres postgres;
    private final Vertx vertx = Vertx.vertx();
    private final Pools pools;

    public TestDatabase(Path home) throws IOException, InterruptedException {
        postgres =
                OwnPostgres.start(home, Path.of("target", "postgres-programs").toAbsolutePath());
        Migrations.run(postgres.address());
        var options = postgres.address().connectOptions();
        pools = Pools.open(vertx, options, options);
    }

    public Pool pool() {
        return pools.other();
    }

    public DatabaseAddress address() {
        return postgres.address();
    }

    /** The first column of all rows, as text. */
    public String ask(String sql) {
        var said = new StringBuilder();
        for (var row : pools.other().query(sql).execute().await()) {
            said.append(said.isEmpty() ? "" : " ").append(row.getValue(0));
        }
        return said.toString();
    }

    @Override
    public void close() {
        pools.close();
        vertx.close().await();
        postgres.close();
    }
}
