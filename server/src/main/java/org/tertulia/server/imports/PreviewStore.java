package org.tertulia.server.imports;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.postgres.UniqueViolation;

/** The plans that an organiser sees before anything changes, in the same tables as all plans. */
public final class PreviewStore {
    private final Pool pool;
    private final ImportPlanStore plans;

    public PreviewStore(Pool pool, ImportPlanStore plans) {
        this.pool = pool;
        this.plans = plans;
    }

    /** Begins a plan that an organiser sees before anything changes. There may be others of this exchange. */
    Future<Void> begin(UUID id, String exchange, PersonId madeBy, ImportPlan.Act act) {
        return pool.preparedQuery(ImportPlanSql.PREVIEW)
                .execute(Tuple.of(id, exchange, madeBy.value(), act.word()))
                .mapEmpty();
    }

    /** Keeps what a preview says, all of it or nothing. From now on it waits for a yes. */
    Future<Void> planned(UUID id, List<PlanRow> rows, Noticed noticed) {
        return pool.withTransaction(connection -> connection
                        .preparedQuery(ImportPlanSql.PLANNED)
                        .execute(Tuple.of(
                                id, noticed.same(), noticed.staying(), ImportPlanStore.json(noticed.problems())))
                        .compose(said ->
                                said.rowCount() == 1 ? replace(connection, id, rows) : Future.succeededFuture()))
                .mapEmpty();
    }

    private Future<?> replace(SqlConnection connection, UUID id, List<PlanRow> rows) {
        return connection
                .preparedQuery(ImportPlanSql.DELETE_ROWS)
                .execute(Tuple.of(id))
                .compose(gone -> plans.add(connection, id, rows));
    }

    /** Whether an import or an undo of this exchange is prepared or runs. */
    Future<Boolean> isUnderWay(String exchange) {
        return pool.preparedQuery(ImportPlanSql.UNDER_WAY)
                .execute(Tuple.of(exchange))
                .map(rows -> rows.size() > 0);
    }

    /**
     * Says yes to a planned import, unless its rows would not do the same any more; then it keeps them as they would be now. Of
     * several who say yes at once, one begins it.
     *
     * @param again the rows as they would be planned now
     */
    Future<Making> confirm(UUID id, PersonId by, UnaryOperator<List<PlanRow>> again) {
        return pool.withTransaction(connection -> connection
                        .preparedQuery(ImportPlanSql.LOCK_PLANNED)
                        .execute(Tuple.of(id))
                        .compose(found -> found.size() == 1
                                ? confirm(connection, id, by, again)
                                : Future.succeededFuture(Making.OVER)))
                .recover(failure -> UniqueViolation.isIn(failure)
                        ? Future.succeededFuture(Making.UNDER_WAY)
                        : Future.failedFuture(failure));
    }

    private Future<Making> confirm(SqlConnection connection, UUID id, PersonId by, UnaryOperator<List<PlanRow>> again) {
        return plans.rows(connection, id).compose(planned -> {
            var now = again.apply(planned);
            var replaced = replace(connection, id, now);
            return PlannedRows.areAlike(planned, now)
                    ? replaced.compose(done -> connection
                                    .preparedQuery(ImportPlanSql.CONFIRM)
                                    .execute(Tuple.of(id, by.value())))
                            .map(Making.BEGUN)
                    : replaced.map(Making.CHANGED);
        });
    }

    /** Nobody says yes. What the preview says of people is deleted. */
    Future<Void> discard(UUID id) {
        return pool.withTransaction(connection -> connection
                        .preparedQuery(ImportPlanSql.DISCARD)
                        .execute(Tuple.of(id))
                        .compose(said ->
                                said.rowCount() == 1 ? replace(connection, id, List.of()) : Future.succeededFuture()))
                .mapEmpty();
    }

    /** The latest plans of an exchange, without discarded ones. */
    Future<List<ImportPlan>> latest(String exchange, int most) {
        return pool.preparedQuery(ImportPlanSql.LATEST)
                .execute(Tuple.of(exchange, most))
                .map(rows -> rows.stream().map(ImportPlanStore::plan).toList());
    }

    /** Nothing was changed, because of the file. */
    Future<Void> refuseWrong(UUID id, List<Problem> problems) {
        return pool.preparedQuery(ImportPlanSql.REFUSE_WRONG)
                .execute(Tuple.of(id, ImportPlanStore.json(problems)))
                .mapEmpty();
    }
}
