package org.tertulia.server.exchanges;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;

/** The registry of the exchanges in this Tertulia. */
public final class ExchangeStore {
    private static final String KNOWN =
            "SELECT slug, sample, ready_at, status, rehearsal FROM exchange WHERE deleted_at IS NULL ORDER BY made_at,"
                    + " slug";

    private static final String IS_NAMED = "SELECT 1 FROM exchange WHERE slug = $1";

    private static final String ADD =
            "INSERT INTO exchange (slug, stream, sample, status, rehearsal) VALUES ($1, $1, $2, $3, $4)"
                    + " ON CONFLICT (slug) DO NOTHING";

    private static final String READY = "UPDATE exchange SET ready_at = now() WHERE slug = $1 AND ready_at IS NULL";

    private static final String SET_STATUS =
            "UPDATE exchange SET status = $3 WHERE slug = $1 AND status = $2 AND deleted_at IS NULL AND NOT rehearsal";

    private static final String DELETE = """
        UPDATE exchange SET deleted_at = now(), contact = ''
        WHERE slug = $1 AND status IN ('draft', 'archived') AND deleted_at IS NULL
        """;

    private static final String FORGET = "DELETE FROM exchange WHERE slug = $1 AND ready_at IS NULL";

    /** Those of which nothing will become: no plan works on them. */
    private static final String ABANDONED = """
        SELECT slug FROM exchange WHERE ready_at IS NULL AND deleted_at IS NULL
            AND NOT EXISTS (SELECT FROM import_plan WHERE exchange = slug AND ended_at IS NULL)
        """;

    private static final String IS_DELETED = "SELECT 1 FROM exchange WHERE slug = $1 AND deleted_at IS NOT NULL";

    private static final String IS_UNUSED = "SELECT NOT EXISTS (SELECT FROM exchange) AS unused";

    private static final String DELETED = "SELECT slug FROM exchange WHERE deleted_at IS NOT NULL ORDER BY slug";

    private final Pool pool;

    public ExchangeStore(Pool pool) {
        this.pool = pool;
    }

    /** The exchanges that are not deleted, oldest first. */
    public Future<List<Exchange>> known() {
        return pool.query(KNOWN)
                .execute()
                .map(rows -> rows.stream().map(ExchangeStore::exchange).toList());
    }

    /** The exchange of this name, if it is not deleted. */
    public Future<Optional<Exchange>> find(String slug) {
        return known().map(known ->
                known.stream().filter(exchange -> exchange.slug().equals(slug)).findFirst());
    }

    /** Whether an exchange has or had this name. */
    public Future<Boolean> isTaken(String slug) {
        return pool.preparedQuery(IS_NAMED).execute(Tuple.of(slug)).map(rows -> rows.size() > 0);
    }

    /** Whether there was an exchange of this name, which is deleted. */
    public Future<Boolean> isDeleted(String slug) {
        return pool.preparedQuery(IS_DELETED).execute(Tuple.of(slug)).map(rows -> rows.size() > 0);
    }

    /** Whether there never was an exchange. */
    public Future<Boolean> isUnused() {
        return pool.query(IS_UNUSED)
                .execute()
                .map(rows -> rows.iterator().next().getBoolean("unused"));
    }

    /** Adds an exchange. An existing one stays as it is. */
    public Future<Void> add(Exchange exchange) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(
                        exchange.slug(), exchange.sample(), exchange.status().word(), exchange.rehearsal()))
                .mapEmpty();
    }

    /** Marks an exchange as ready: its import is complete. */
    public Future<Void> ready(String slug) {
        return pool.preparedQuery(READY).execute(Tuple.of(slug)).mapEmpty();
    }

    /** Changes the status. Says no if it is not the first one any more. */
    Future<Boolean> change(String slug, ExchangeStatus from, ExchangeStatus to) {
        return pool.preparedQuery(SET_STATUS)
                .execute(Tuple.of(slug, from.word(), to.word()))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Marks an exchange as deleted. Says no if people may still enter it. Its name stays taken. */
    public Future<Boolean> delete(String slug) {
        return pool.preparedQuery(DELETE).execute(Tuple.of(slug)).map(rows -> rows.rowCount() == 1);
    }

    /** Frees the name of an exchange that never became ready. */
    public Future<Void> forget(String slug) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(slug)).mapEmpty();
    }

    /** The names of new exchanges that could not be made. */
    public Future<List<String>> abandoned() {
        return names(ABANDONED);
    }

    /** The names of deleted exchanges. */
    public Future<List<String>> deleted() {
        return names(DELETED);
    }

    private Future<List<String>> names(String query) {
        return pool.query(query)
                .execute()
                .map(rows -> rows.stream().map(row -> row.getString("slug")).toList());
    }

    private static Exchange exchange(Row row) {
        return new Exchange(
                row.getString("slug"),
                row.getBoolean("sample"),
                row.getValue("ready_at") != null,
                ExchangeStatus.of(row.getString("status")),
                row.getBoolean("rehearsal"));
    }
}
