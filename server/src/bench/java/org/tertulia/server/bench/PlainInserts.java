package org.tertulia.server.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.tertulia.server.postgres.DatabaseAddress;

/**
 * The limit of PostgreSQL for rows like those of events: single rows from many clients, and batches from one client.
 */
final class PlainInserts {
    private static final int CLIENTS = 32;
    private static final int BATCH = 40;
    private static final int WARM_UP_MILLIS = 3_000;
    private static final int MILLIS = 8_000;
    private static final String TIME = "1649670600000";
    private static final String NAME = "'noteEndorsed'";
    private static final String DATA = "{\"note\": \"seated-17\", \"by\": \"bench-17\", \"endorsed\": true}";

    private static final String ONE =
            "INSERT INTO plain_event VALUES ('plain', ?, " + TIME + ", " + NAME + ", ?::jsonb)";
    private static final String MANY = "INSERT INTO plain_event SELECT 'plain', row.sequence, " + TIME + ", " + NAME
            + ", row.data::jsonb FROM unnest(?::bigint[], ?::text[]) AS row (sequence, data)";

    private final DatabaseAddress address;
    private final AtomicLong sequence = new AtomicLong();
    private final AtomicLong inserted = new AtomicLong();
    private volatile boolean ended;

    private PlainInserts(DatabaseAddress address) {
        this.address = address;
    }

    /** Rows per second with 32 clients. Each waits for its row before the next insert. */
    static double singly(DatabaseAddress address) throws Exception {
        var inserts = new PlainInserts(address);
        return inserts.measure(CLIENTS, inserts::insertSingly);
    }

    /** Rows per second with one client that waits for each batch before the next. */
    static double inBatches(DatabaseAddress address) throws Exception {
        var inserts = new PlainInserts(address);
        return inserts.measure(1, inserts::insertInBatches);
    }

    private interface Inserting {
        void insert(Connection connection) throws SQLException;
    }

    private double measure(int clients, Inserting inserting) throws Exception {
        makeTable();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var work = new ArrayList<Callable<Void>>();
            for (var client = 0; client < clients; client++) {
                work.add(() -> work(inserting));
            }
            var under = work.stream().map(threads::submit).toList();
            Thread.sleep(WARM_UP_MILLIS);
            var before = inserted.get();
            var start = System.nanoTime();
            Thread.sleep(MILLIS);
            var perSecond = (inserted.get() - before) * 1e9 / (System.nanoTime() - start);
            ended = true;
            for (var each : under) {
                each.get();
            }
            return perSecond;
        }
    }

    private void makeTable() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS plain_event");
            statement.execute("CREATE TABLE plain_event (LIKE event INCLUDING ALL)");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private Void work(Inserting inserting) throws SQLException {
        try (var connection = connect()) {
            inserting.insert(connection);
        }
        return null;
    }

    private void insertSingly(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(ONE)) {
            while (!ended) {
                statement.setLong(1, sequence.incrementAndGet());
                statement.setString(2, DATA);
                inserted.addAndGet(statement.executeUpdate());
            }
        }
    }

    private void insertInBatches(Connection connection) throws SQLException {
        var data = new String[BATCH];
        Arrays.fill(data, DATA);
        try (var statement = connection.prepareStatement(MANY)) {
            while (!ended) {
                var first = sequence.getAndAdd(BATCH);
                var sequences = LongStream.range(first, first + BATCH).boxed().toArray();
                statement.setArray(1, connection.createArrayOf("bigint", sequences));
                statement.setArray(2, connection.createArrayOf("text", data));
                inserted.addAndGet(statement.executeUpdate());
            }
        }
    }
}
