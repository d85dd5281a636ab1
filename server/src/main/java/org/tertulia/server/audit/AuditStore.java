package org.tertulia.server.audit;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import org.tertulia.realtime.contract.PersonId;

/** The acts of each exchange that are kept. They are only added: the database refuses changes. */
public final class AuditStore {
    /** The most entries that are shown. */
    public static final int MOST_SHOWN = 500;

    private static final String ADD = "INSERT INTO audit (exchange, actor, act, about) VALUES ($1, $2, $3, $4)";

    private static final String LATEST =
            "SELECT at, actor, act, about FROM audit WHERE exchange = $1 ORDER BY number DESC LIMIT " + MOST_SHOWN;

    private final Pool pool;

    public AuditStore(Pool pool) {
        this.pool = pool;
    }

    /** Keeps an act. It is kept before it is done, so that nothing is done that is not kept. */
    public Future<Void> keep(String exchange, PersonId actor, AuditedAct act, String about) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(exchange, actor.value(), act.word(), about))
                .mapEmpty();
    }

    /** Keeps an act about several people, one entry for each. */
    public Future<Void> keepEach(String exchange, PersonId actor, AuditedAct act, Collection<PersonId> about) {
        var entries = about.stream()
                .map(person -> Tuple.of(exchange, actor.value(), act.word(), person.value()))
                .toList();
        return entries.isEmpty()
                ? Future.succeededFuture()
                : pool.preparedQuery(ADD).executeBatch(entries).mapEmpty();
    }

    /** The latest acts, the last one first. */
    public Future<List<AuditEntry>> latest(String exchange) {
        return pool.preparedQuery(LATEST)
                .execute(Tuple.of(exchange))
                .map(rows -> rows.stream().map(AuditStore::entry).toList());
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.getOffsetDateTime("at").toInstant(),
                new PersonId(row.getString("actor")),
                AuditedAct.of(row.getString("act")),
                row.getString("about"));
    }
}
