package org.tertulia.server.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClientOptions;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/**
 * The connections to the database: few for the journal, which writes in order, and some for everything else.
 *
 * <p><b>Failure.</b> A line may go dead without a word, and would then keep its place in the pool for as long as the kernel hopes.
 * Therefore a connection is cut when no answer comes and nothing moves on it for a while. For the journal that is longer than PostgreSQL
 * may take for a statement, and than the deadline, after which the stream is settled on another connection; for everything
 * else it is long enough for a poster that is sent to PostgreSQL far away.
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
