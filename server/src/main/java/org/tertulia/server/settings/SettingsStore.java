package org.tertulia.server.settings;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The settings of all exchanges. They are in memory, so that showing a page need not wait. */
public final class SettingsStore {
    private static final String ALL = "SELECT slug, contact, public_programme FROM exchange";
    private static final String PUT = "UPDATE exchange SET contact = $2, public_programme = $3 WHERE slug = $1";

    private final Pool pool;
    private final Map<String, Settings> known = new ConcurrentHashMap<>();
    private Future<Void> last = Future.succeededFuture();

    private SettingsStore(Pool pool) {
        this.pool = pool;
    }

    /** Loads the settings of all exchanges. */
    public static Future<SettingsStore> open(Pool pool) {
        var store = new SettingsStore(pool);
        return pool.query(ALL).execute().map(rows -> {
            rows.forEach(row -> store.known.put(
                    row.getString("slug"), new Settings(row.getString("contact"), row.getBoolean("public_programme"))));
            return store;
        });
    }

    /** The settings of an exchange, or the first ones. */
    public Settings of(String exchange) {
        return known.getOrDefault(exchange, Settings.FIRST);
    }

    /** Stores the settings of an exchange. One change waits for the one before, so that memory and table agree. */
    public synchronized Future<Void> put(String exchange, Settings settings) {
        last = last.otherwiseEmpty().compose(done -> store(exchange, settings));
        return last;
    }

    private Future<Void> store(String exchange, Settings settings) {
        return pool.preparedQuery(PUT)
                .execute(Tuple.of(exchange, settings.contact(), settings.publicProgramme()))
                .onSuccess(done -> known.put(exchange, settings))
                .mapEmpty();
    }
}
