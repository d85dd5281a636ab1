package org.tertulia.server.blocks;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.tertulia.server.wire.KeptRecords;

/** The blocks that organisers have kept. All exchanges of this Tertulia share them. */
public final class BlockStore {
    /** All of them are in one answer. */
    static final int MOST = 300;

    private static final String ALL = "SELECT id, exchange, content::text AS content FROM block ORDER BY made_at, id";

    private static final String ALONE = "LOCK TABLE block IN SHARE ROW EXCLUSIVE MODE";

    private static final String COUNT = """
        SELECT count(*) AS kept, count(*) FILTER (WHERE content = $1::text::jsonb) AS same FROM block
        """;

    private static final String KEEP =
            "INSERT INTO block (id, exchange, content) VALUES (gen_random_uuid(), $1, $2::text::jsonb)";

    private static final String REMOVE = "DELETE FROM block WHERE id = $1 AND (exchange = $2 OR exchange IS NULL)";

    private static final String ERASE = "UPDATE block SET exchange = NULL WHERE exchange = $1";

    private final Pool pool;

    public BlockStore(Pool pool) {
        this.pool = pool;
    }

    /** All blocks, the oldest first, as an organiser of this exchange has them. */
    Future<List<BlockList.Entry>> all(String exchange) {
        return pool.preparedQuery(ALL)
                .execute()
                .map(rows -> rows.stream().map(row -> entry(row, exchange)).toList());
    }

    private static BlockList.Entry entry(Row row, String exchange) {
        var from = row.getString("exchange");
        var block = KeptRecords.read(row.getString("content"), Block.class);
        return new BlockList.Entry(row.getUUID("id").toString(), block, true, from == null || from.equals(exchange));
    }

    /** Keeps a block of an exchange; once, however often it is asked. Says no if there are too many. */
    Future<Boolean> keep(String exchange, Block block) {
        var content = KeptRecords.write(block);
        return pool.withTransaction(connection -> connection
                .query(ALONE)
                .execute()
                .compose(alone -> connection.preparedQuery(COUNT).execute(Tuple.of(content)))
                .compose(counted -> keep(connection, counted.iterator().next(), exchange, content)));
    }

    private static Future<Boolean> keep(SqlConnection connection, Row counted, String exchange, String content) {
        if (counted.getLong("same") > 0) {
            return Future.succeededFuture(true);
        }
        return counted.getLong("kept") >= MOST
                ? Future.succeededFuture(false)
                : connection
                        .preparedQuery(KEEP)
                        .execute(Tuple.of(exchange, content))
                        .map(true);
    }

    /** Removes a block that comes from this exchange, or from one that is deleted. Says no if there is none. */
    Future<Boolean> remove(UUID id, String exchange) {
        return pool.preparedQuery(REMOVE).execute(Tuple.of(id, exchange)).map(done -> done.rowCount() == 1);
    }

    /** The blocks of a deleted exchange stay, and no longer say where they come from. */
    public Future<Void> erase(String exchange) {
        return pool.preparedQuery(ERASE).execute(Tuple.of(exchange)).mapEmpty();
    }
}
