package org.tertulia.server.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/** The connections to the database: few for the journal, which writes in order, and some for everything else. */
public final class Pools implements AutoCloseable {
    private static final int JOURNAL_CONNECTIONS = 6;
    private static final int OTHER_CONNECTIONS = 8;
    private static final int MAX_WAITING = 1_000;

    private final Pool journal;
    private final Pool other;

    private Pools(Pool journal, Pool other) {
        this.journal = journal;
        this.other = other;
    }

    public static Pools open(Vertx vertx, PgConnectOptions journal, PgConnectOptions other) {
        return new Pools(pool(vertx, journal, JOURNAL_CONNECTIONS), pool(vertx, other, OTHER_CONNECTIONS));
    }

    private static Pool pool(Vertx vertx, PgConnectOptions where, int connections) {
        var options = new PoolOptions().setMaxSize(connections).setMaxWaitQueueSize(MAX_WAITING);
        return PgBuilder.pool().with(options).connectingTo(where).using(vertx).build();
    }

    public Pool journal() {
        return journal;
    }

    public Pool other() {
        return other;
    }

    @Override
    public void close() {
        Future.join(journal.close(), other.close()).await();
    }
}
