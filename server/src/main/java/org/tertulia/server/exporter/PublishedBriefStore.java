package org.tertulia.server.exporter;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.tertulia.rapporteur.briefs.BriefEvent.BriefPublished;

/** Stores published versions, whole and as rows. Storing a version again changes nothing. */
public final class PublishedBriefStore {
    private final Pool pool;

    public PublishedBriefStore(Pool pool) {
        this.pool = pool;
    }

    /**
     * Stores one version.
     *
     * @param document the whole version as JSON
     */
    public Future<Void> keep(String exchange, BriefPublished published, String document) {
        var rows = new BriefRows(exchange, published);
        var whole = Tuple.of(
                exchange,
                published.brief().value(),
                published.published().version(),
                published.hash(),
                published.by().value(),
                published.at(),
                document);
        return pool.withTransaction(connection -> connection
                .preparedQuery(BriefSql.BRIEF)
                .execute(whole)
                .compose(done -> all(connection, BriefSql.MESSAGE, rows.messages()))
                .compose(done -> all(connection, BriefSql.TAG, rows.tags()))
                .compose(done -> all(connection, BriefSql.SOURCE, rows.sources())));
    }

    private static Future<Void> all(SqlConnection connection, String sql, List<Tuple> rows) {
        return rows.isEmpty()
                ? Future.succeededFuture()
                : connection.preparedQuery(sql).executeBatch(rows).mapEmpty();
    }
}
