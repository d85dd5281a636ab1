package org.tertulia.realtime.journal;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tertulia.realtime.contract.PersonId;

/**
 * The journal in PostgreSQL.
 *
 * <p><b>Invariant.</b> The events of a stream are numbered 1, 2, 3 … without a gap up to its head's sequence. Each belongs to
 * exactly one command, and no command id occurs twice. Sequences come from the one writer, never from the database.
 *
 * <p><b>Order.</b> An append is one statement, hence one transaction. It first moves the head row from the sequence and term that
 * its writer believes in. When the head stands elsewhere the statement finds no row, and so inserts none. The lock on that row
 * puts all appends and take-overs of a stream into one line. A take-over raises the term. An append that an earlier owner still
 * has on its way then finds no row either, however late it arrives. An owner has a lease on the stream, by the clock of the
 * database. It renews the lease while it lives, and until the lease ends no other node takes the stream over. The lease only keeps
 * a second process from disturbing the first; what keeps the history whole is the term.
 *
 * <p><b>Failure.</b> An answer with SQLSTATE 22 or 23 says that the database cannot hold the data and that nothing has changed.
 * Every other failure, also a missed deadline, says nothing: the append may have happened. The statement timeout of the server is
 * shorter than our deadline, so a take-over waits for a forgotten append at most that long.
 */
public final class PostgresJournal implements Journal {
    private static final long DEADLINE_MILLIS = 5_000;
    private static final int STATEMENT_TIMEOUT_MILLIS = 4_000;
    private static final int ERASED_AT_ONCE = 5_000;

    private final Pool pool;
    private final Node node;

    /** Works for a node, on a pool whose connections were made with {@link #connectOptions}. */
    public PostgresJournal(Pool pool, Node node) {
        this.pool = pool;
        this.node = node;
    }

    /** The options that connections of the journal need, besides where to connect to. */
    public static PgConnectOptions connectOptions(PgConnectOptions where) {
        return new PgConnectOptions(where)
                .setCachePreparedStatements(true)
                .addProperty("statement_timeout", Integer.toString(STATEMENT_TIMEOUT_MILLIS))
                .addProperty("lock_timeout", Integer.toString(STATEMENT_TIMEOUT_MILLIS));
    }

    @Override
    public Future<Head> takeOver(String stream, UUID owner, Anchor ifNew) {
        var tuple = Tuple.from(
                List.of(stream, owner, node.id(), node.address(), ifNew.stream(), ifNew.wall(), ifNew.rate()));
        return execute(JournalSql.TAKE_OVER, tuple)
                .compose(rows -> rows.size() == 0
                        ? held(stream)
                        : Future.succeededFuture(head(rows.iterator().next())));
    }

    private Future<Head> held(String stream) {
        return execute(JournalSql.READ_HOLDER, Tuple.of(stream))
                .compose(rows -> Future.failedFuture(
                        new HeldException(stream, rows.iterator().next().getString("address"))));
    }

    @Override
    public Future<Outcome> renew(String stream, UUID owner) {
        return outcome(execute(JournalSql.RENEW, Tuple.of(stream, owner)));
    }

    @Override
    public Future<Void> release(String stream, UUID owner) {
        return execute(JournalSql.RELEASE, Tuple.of(stream, owner)).mapEmpty();
    }

    @Override
    public Future<Optional<Head>> settle(String stream, UUID owner) {
        return execute(JournalSql.SETTLE, Tuple.of(stream, owner))
                .map(rows -> rows.stream().findFirst().map(PostgresJournal::head));
    }

    @Override
    public Future<Marks> marks(String stream) {
        return execute(JournalSql.READ_MARKS, Tuple.of(stream, Marks.MOST))
                .map(rows -> new Marks(
                        rows(rows, row -> new Marks.Mark(row.getUUID("mark").toString(), row.getLong("first")))));
    }

    @Override
    public Future<Outcome> append(String stream, long term, long sequence, List<Entry> entries) {
        var recorded =
                entries.stream().flatMap(entry -> entry.events().stream()).toList();
        var tuple = Tuple.from(List.of(
                stream,
                term,
                sequence,
                recorded.getLast().sequence(),
                column(entries, Entry::id, UUID[]::new),
                column(entries, entry -> bytes(entry.hash()), Buffer[]::new),
                column(entries, entry -> entry.actor().value(), String[]::new),
                column(entries, Entry::first, Long[]::new),
                column(entries, Entry::last, Long[]::new),
                column(recorded, Recorded::sequence, Long[]::new),
                column(recorded, Recorded::time, Long[]::new),
                column(recorded, Recorded::name, String[]::new),
                column(recorded, Recorded::data, String[]::new)));
        return outcome(execute(JournalSql.APPEND, tuple));
    }

    @Override
    public Future<List<Entry>> read(String stream, long after, int limit) {
        return execute(JournalSql.READ_COMMANDS, Tuple.of(stream, after, limit)).compose(commands -> {
            if (commands.size() == 0) {
                return Future.succeededFuture(List.of());
            }
            var accepted = rows(commands, Accepted::of);
            var range = Tuple.of(stream, after, accepted.getLast().last());
            return execute(JournalSql.READ_EVENTS, range)
                    .map(events -> join(accepted, rows(events, PostgresJournal::recorded)));
        });
    }

    @Override
    public Future<Outcome> anchor(String stream, long term, Anchor anchor) {
        var tuple = Tuple.of(stream, term, anchor.stream(), anchor.wall(), anchor.rate());
        return outcome(execute(JournalSql.MOVE_ANCHOR, tuple));
    }

    @Override
    public Future<Void> erase(String stream) {
        return eraseAll(JournalSql.ERASE_EVENTS, stream)
                .compose(done -> eraseAll(JournalSql.ERASE_COMMANDS, stream))
                .compose(done -> eraseAll(JournalSql.ERASE_MARKS, stream))
                .compose(done -> eraseAll(JournalSql.ERASE_HEAD, stream));
    }

    /** Deletes some rows at a time, so that no statement takes longer than one may. */
    private Future<Void> eraseAll(String sql, String stream) {
        return execute(sql, Tuple.of(stream, ERASED_AT_ONCE))
                .compose(rows -> rows.rowCount() < ERASED_AT_ONCE ? Future.succeededFuture() : eraseAll(sql, stream));
    }

    private Future<RowSet<Row>> execute(String sql, Tuple tuple) {
        return pool.preparedQuery(sql).execute(tuple).timeout(DEADLINE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Future<Outcome> outcome(Future<RowSet<Row>> write) {
        return write.map(rows -> rows.rowCount() > 0 ? Outcome.KEPT : Outcome.FENCED)
                .recover(failure ->
                        rejectsData(failure) ? Future.succeededFuture(Outcome.REJECTED) : Future.failedFuture(failure));
    }

    private static boolean rejectsData(Throwable failure) {
        return failure instanceof PgException refused
                && (refused.getSqlState().startsWith("22")
                        || refused.getSqlState().startsWith("23"));
    }

    private static Head head(Row row) {
        var anchor = new Anchor(row.getLong("anchor_stream"), row.getLong("anchor_wall"), row.getDouble("rate"));
        return new Head(row.getLong("sequence"), row.getLong("term"), row.getInteger("epoch"), anchor);
    }

    private static Recorded recorded(Row row) {
        return new Recorded(row.getLong(0), row.getLong(1), row.getString(2), row.getString(3));
    }

    private static List<Entry> join(List<Accepted> commands, List<Recorded> events) {
        var entries = new ArrayList<Entry>(commands.size());
        var next = events.iterator();
        for (var command : commands) {
            var own = new ArrayList<Recorded>();
            do {
                own.add(next.next());
            } while (own.getLast().sequence() < command.last());
            entries.add(new Entry(command.id(), command.hash(), command.actor(), own));
        }
        return entries;
    }

    private static Buffer bytes(String hex) {
        return Buffer.buffer(HexFormat.of().parseHex(hex));
    }

    private static <T> List<T> rows(RowSet<Row> rows, Function<Row, T> read) {
        var all = new ArrayList<T>(rows.size());
        rows.forEach(row -> all.add(read.apply(row)));
        return all;
    }

    private static <T, V> V[] column(List<T> rows, Function<T, V> value, Function<Integer, V[]> array) {
        return rows.stream().map(value).toArray(array::apply);
    }

    private record Accepted(UUID id, String hash, PersonId actor, long last) {
        static Accepted of(Row row) {
            var hash = HexFormat.of().formatHex(row.getBuffer("body_hash").getBytes());
            return new Accepted(row.getUUID("id"), hash, new PersonId(row.getString("actor")), row.getLong("last"));
        }
    }
}
