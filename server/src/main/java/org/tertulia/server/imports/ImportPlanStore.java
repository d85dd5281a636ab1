package org.tertulia.server.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.imports.PlanRow.Details;
import org.tertulia.server.wire.ExchangeCodec;

/** The plans of imports and their rows. */
public final class ImportPlanStore {
    /** A problem also says whether it is an error, which its severity says too. */
    private static final ObjectMapper STORED = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private final Pool pool;
    private final ExchangeCodec codec;

    public ImportPlanStore(Pool pool, ExchangeCodec codec) {
        this.pool = pool;
        this.codec = codec;
    }

    /** Begins a plan. Says no while there is another one of this exchange. */
    Future<Boolean> begin(
            UUID id, String exchange, @Nullable UUID undoes, PersonId madeBy, boolean isNew, ImportPlan.Act act) {
        return pool.preparedQuery(ImportPlanSql.BEGIN)
                .execute(Tuple.of(id, exchange, undoes, madeBy.value(), isNew, act.word()))
                .map(rows -> rows.rowCount() == 1);
    }

    Future<Optional<ImportPlan>> find(UUID id) {
        return pool.preparedQuery(ImportPlanSql.PLAN_BY_ID)
                .execute(Tuple.of(id))
                .map(ImportPlanStore::first);
    }

    /** The plans that are prepared or run, oldest first. */
    Future<List<ImportPlan>> open() {
        return pool.query(ImportPlanSql.OPEN)
                .execute()
                .map(rows -> rows.stream().map(ImportPlanStore::plan).toList());
    }

    /** The import that an undo takes back next. */
    Future<Optional<ImportPlan>> lastImport(String exchange) {
        return pool.preparedQuery(ImportPlanSql.LAST_IMPORT)
                .execute(Tuple.of(exchange))
                .map(ImportPlanStore::first);
    }

    Future<Void> prepared(UUID id, int done, int steps) {
        return pool.preparedQuery(ImportPlanSql.PREPARED)
                .execute(Tuple.of(id, done, steps))
                .mapEmpty();
    }

    /**
     * Stores what the plan does, all of it or nothing. From now on it runs.
     *
     * @param organiser of the exchange that it makes; null if it makes none
     */
    Future<Void> run(UUID id, List<PlanRow> rows, List<String> report, @Nullable PersonId organiser) {
        return pool.withTransaction(connection -> add(connection, id, rows)
                        .compose(added -> connection
                                .preparedQuery(ImportPlanSql.RUN)
                                .execute(Tuple.of(id)
                                        .addArrayOfString(report.toArray(String[]::new))
                                        .addString(organiser == null ? null : organiser.value()))))
                .mapEmpty();
    }

    /** Who organises the exchange that this plan has made. Empty if that person was let in some time ago. */
    Future<Optional<PersonId>> letIn(UUID id, int minutes) {
        return pool.preparedQuery(ImportPlanSql.LET_IN)
                .execute(Tuple.of(id, minutes))
                .map(rows -> rows.stream().findFirst().map(row -> new PersonId(row.getString("organiser"))));
    }

    Future<?> add(SqlConnection connection, UUID id, List<PlanRow> rows) {
        var tuples = rows.stream().map(row -> tuple(id, row)).toList();
        return tuples.isEmpty()
                ? Future.succeededFuture()
                : connection.preparedQuery(ImportPlanSql.ADD_ROW).executeBatch(tuples);
    }

    Future<List<PlanRow>> rows(UUID id) {
        return rows(pool, id);
    }

    Future<List<PlanRow>> rows(SqlClient client, UUID id) {
        return client.preparedQuery(ImportPlanSql.ROWS)
                .execute(Tuple.of(id))
                .map(rows -> rows.stream().map(this::row).toList());
    }

    /** How many rows have been tried, and how many there are. */
    Future<ImportStatus.Running> count(UUID id) {
        return pool.preparedQuery(ImportPlanSql.COUNT).execute(Tuple.of(id)).map(rows -> {
            var row = rows.iterator().next();
            return new ImportStatus.Running(row.getInteger("done"), row.getInteger("steps"));
        });
    }

    /** Keeps what became of these rows. */
    Future<Void> mark(UUID id, Collection<PlanRow> rows) {
        var marks = rows.stream()
                .map(row -> Tuple.of(id, row.number(), row.state().word(), row.reason()))
                .toList();
        return pool.preparedQuery(ImportPlanSql.MARK).executeBatch(marks).mapEmpty();
    }

    Future<Void> end(UUID id, ImportPlan.State state) {
        return pool.preparedQuery(ImportPlanSql.END)
                .execute(Tuple.of(id, state.word()))
                .mapEmpty();
    }

    /** Nothing was changed. */
    Future<Void> refuse(UUID id, List<String> report) {
        return pool.preparedQuery(ImportPlanSql.REFUSE)
                .execute(Tuple.of(id).addArrayOfString(report.toArray(String[]::new)))
                .mapEmpty();
    }

    /** The plans that still name people, and when they were made. */
    Future<Map<UUID, Instant>> remembered() {
        return pool.query(ImportPlanSql.REMEMBERED)
                .execute()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.getUUID("id"),
                                row -> row.getOffsetDateTime("made_at").toInstant())));
    }

    /** Deletes what names people in the plans that are older than this. A preview that still waits is discarded. */
    Future<Void> forget(int days) {
        return pool.preparedQuery(ImportPlanSql.DISCARD_OLD)
                .execute(Tuple.of(days))
                .compose(done -> pool.preparedQuery(ImportPlanSql.FORGET_ROWS).execute(Tuple.of(days)))
                .compose(
                        done -> pool.preparedQuery(ImportPlanSql.FORGET_REPORTS).execute(Tuple.of(days)))
                .mapEmpty();
    }

    /** The people who have opened a link or a page, or have asked for something in this exchange. */
    Future<Set<PersonId>> active(String exchange) {
        return pool.preparedQuery(ImportPlanSql.ACTIVE)
                .execute(Tuple.of(exchange))
                .map(rows -> {
                    var active = new HashSet<PersonId>();
                    rows.forEach(row -> active.add(new PersonId(row.getString("person"))));
                    return active;
                });
    }

    private static Optional<ImportPlan> first(RowSet<Row> rows) {
        return rows.stream().findFirst().map(ImportPlanStore::plan);
    }

    static ImportPlan plan(Row row) {
        return new ImportPlan(
                row.getUUID("id"),
                row.getString("exchange"),
                row.getUUID("undoes"),
                ImportPlan.Act.of(row.getString("act")),
                new PersonId(row.getString("made_by")),
                row.getOffsetDateTime("made_at").toInstant(),
                row.getBoolean("is_new"),
                ImportPlan.State.of(row.getString("state")),
                row.getInteger("steps_done"),
                row.getInteger("steps"),
                List.of(row.getArrayOfStrings("report")),
                new Noticed(row.getInteger("same"), row.getInteger("staying"), problems(row.getString("problems"))));
    }

    private Tuple tuple(UUID plan, PlanRow row) {
        var inverse = row.inverse();
        return Tuple.tuple()
                .addUUID(plan)
                .addInteger(row.number())
                .addString(row.kind())
                .addString(row.name())
                .addString(codec.commandText(row.command()))
                .addString(inverse == null ? null : codec.commandText(inverse))
                .addString(text(row.details()))
                .addString(text(row.before()))
                .addString(row.state().word())
                .addString(row.reason());
    }

    private PlanRow row(Row row) {
        var inverse = row.getString("inverse");
        return new PlanRow(
                row.getInteger("number"),
                row.getString("kind"),
                row.getString("name"),
                codec.stored(row.getString("command")),
                inverse == null ? null : codec.stored(inverse),
                details(row.getString("details")),
                details(row.getString("before")),
                PlanRow.State.of(row.getString("state")),
                row.getString("reason"));
    }

    static String json(List<Problem> problems) {
        try {
            return STORED.writeValueAsString(problems);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Problem> problems(String text) {
        try {
            return STORED.readValue(text, PROBLEMS);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable String text(@Nullable Details details) {
        try {
            return details == null ? null : STORED.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable Details details(@Nullable String text) {
        try {
            return text == null ? null : STORED.readValue(text, Details.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Deletes all plans of an exchange, with what they say of people. */
    public Future<Void> erase(String exchange) {
        return pool.preparedQuery(ImportPlanSql.ERASE)
                .execute(Tuple.of(exchange))
                .mapEmpty();
    }
}
