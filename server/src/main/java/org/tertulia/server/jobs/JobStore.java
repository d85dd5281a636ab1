package org.tertulia.server.jobs;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs of this Tertulia, with their progress and their results. */
public final class JobStore {
    private static final int MOST_RESULT_CHARS = 1_000;

    private static final String ADD = "INSERT INTO job (id, kind, due) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING";

    private static final String JOB =
            "SELECT id, kind, state, due, attempts, steps_done, steps, result FROM job WHERE ";

    private static final String BEGIN = """
        UPDATE job SET state = 'running', attempts = attempts + 1 WHERE id = $1 AND ended_at IS NULL
        RETURNING id, kind, state, due, attempts, steps_done, steps, result
        """;

    private static final String TELL = "UPDATE job SET steps_done = $2, steps = $3 WHERE id = $1";

    private static final String PAUSE =
            "UPDATE job SET state = 'waiting', attempts = attempts - 1 WHERE id = $1 AND ended_at IS NULL";

    private static final String AGAIN =
            "UPDATE job SET state = 'waiting', due = $2, result = $3 WHERE id = $1 AND ended_at IS NULL";

    private static final String END =
            "UPDATE job SET state = $2, result = $3, ended_at = now() WHERE id = $1 AND ended_at IS NULL";

    private static final String FORGET = "DELETE FROM job WHERE ended_at < now() - interval '30 days'";

    private final Pool pool;

    public JobStore(Pool pool) {
        this.pool = pool;
    }

    public Future<Optional<Job>> find(UUID id) {
        return pool.preparedQuery(JOB + "id = $1").execute(Tuple.of(id)).map(JobStore::first);
    }

    /** Adds a job. One that is there already stays as it is. */
    Future<Job> add(UUID id, String kind, Instant due) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(id, kind, due.atOffset(ZoneOffset.UTC)))
                .compose(added -> find(id))
                .map(Optional::orElseThrow);
    }

    /** The jobs that are not over. */
    Future<List<Job>> open() {
        return pool.query(JOB + "ended_at IS NULL ORDER BY due")
                .execute()
                .map(rows -> rows.stream().map(JobStore::job).toList());
    }

    /** Counts one more attempt. Empty if the job is over or unknown. */
    Future<Optional<Job>> begin(UUID id) {
        return pool.preparedQuery(BEGIN).execute(Tuple.of(id)).map(JobStore::first);
    }

    Future<Void> tell(UUID id, int done, int steps) {
        return pool.preparedQuery(TELL).execute(Tuple.of(id, done, steps)).mapEmpty();
    }

    /** The server stops: this attempt does not count. */
    Future<Void> pause(UUID id) {
        return pool.preparedQuery(PAUSE).execute(Tuple.of(id)).mapEmpty();
    }

    Future<Void> tryAgain(UUID id, Instant due, String failure) {
        return pool.preparedQuery(AGAIN)
                .execute(Tuple.of(id, due.atOffset(ZoneOffset.UTC), shortened(failure)))
                .mapEmpty();
    }

    Future<Void> end(UUID id, Job.State state, String result) {
        return pool.preparedQuery(END)
                .execute(Tuple.of(id, state.word(), shortened(result)))
                .mapEmpty();
    }

    /** Deletes the jobs that ended a month ago. */
    Future<Void> forget() {
        return pool.query(FORGET).execute().mapEmpty();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(MOST_RESULT_CHARS, text.length()));
    }

    private static Optional<Job> first(RowSet<Row> rows) {
        return rows.stream().findFirst().map(JobStore::job);
    }

    private static Job job(Row row) {
        return new Job(
                row.getUUID("id"),
                row.getString("kind"),
                Job.State.of(row.getString("state")),
                row.getOffsetDateTime("due").toInstant(),
                row.getInteger("attempts"),
                row.getInteger("steps_done"),
                row.getInteger("steps"),
                row.getString("result"));
    }
}
