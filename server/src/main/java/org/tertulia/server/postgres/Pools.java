package org.tertulia.server.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/**
 * The connections to the database: a few for the journal, which writes in order, and some for everything else.
 *
 * <p><b>Failure.</b> A line may go dead without notice. Its connection would then stay in the pool until the kernel
 * gives up. So a connection without any traffic is cut when it has waited long enough for an answer. The journal waits
 * longer than the statement timeout and the deadline. After the deadline, the stream is settled on another connection.
 * Other connections wait long enough to send a poster to a distant PostgreSQL.
 */
public final class Pools implements AutoCloseable {
    private static final int JOURNAL_CONNECTIONS = 6;
    private static final int OTHER_CONNECTIONS = 8;
    private static final int MAX_WAITING = 1_000;
    private static final int JOURNAL_SILENCE_SECONDS = 10;
    private static final int OTHER_SILENCE_SECONDS = 60;
    private static final int CONNECT_MILLIS = 5_000;

    private final Pool journal;
    private final Pool other;

    private Pools(Pool journal, Pool other) {
        this.journal = journal;
        this.other = other;
    }

    public static Pools open(Vertx vertx, PgConnectOptions journal, PgConnectOptions other) {
        return new Pools(
                pool(vertx, journal, JOURNAL_CONNECTIONS, JOURNAL_SILENCE_SECONDS),
                pool(vertx, other, OTHER_CONNECTIONS, OTHER_SILENCE_SECONDS));
    }

    private static Pool pool(Vertx vertx, PgConnectOptions where, int connections, int silenceSeconds) {
        var options = new PoolOptions().setMaxSize(connections).setMaxWaitQueueSize(MAX_WAITING);
        var line = new NetClientOptions().setConnectTimeout(CONNECT_MILLIS).setIdleTimeout(silenceSeconds);
        return PgBuilder.pool()
                .with(options)
                .with(line)
                .withConnectHandler(DeadLines::watch)
                .connectingTo(where)
                .using(vertx)
                .build();
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
