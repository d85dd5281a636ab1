package org.tertulia.server.exchanges;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/** The registry of the exchanges in this Tertulia. */
public final class ExchangeStore {
    private static final String OPEN =
            "SELECT slug, sample, ready_at FROM exchange WHERE closed_at IS NULL ORDER BY made_at, slug";

    private static final String ADD =
            "INSERT INTO exchange (slug, stream, sample) VALUES ($1, $1, $2) ON CONFLICT (slug) DO NOTHING";

    private static final String READY = "UPDATE exchange SET ready_at = now() WHERE slug = $1 AND ready_at IS NULL";

    private final Pool pool;

    public ExchangeStore(Pool pool) {
        this.pool = pool;
    }

    /** The exchanges that are not closed, oldest first. */
    public Future<List<Exchange>> open() {
        return pool.query(OPEN)
                .execute()
                .map(rows -> rows.stream()
                        .map(row -> new Exchange(
                                row.getString("slug"), row.getBoolean("sample"), row.getValue("ready_at") != null))
                        .toList());
    }

    /** Adds an exchange. An existing one stays as it is. */
    public Future<Void> add(Exchange exchange) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(exchange.slug(), exchange.sample()))
                .mapEmpty();
    }

    /** Marks an exchange as ready: its import is complete. */
    public Future<Void> ready(String slug) {
        return pool.preparedQuery(READY).execute(Tuple.of(slug)).mapEmpty();
    }
}
