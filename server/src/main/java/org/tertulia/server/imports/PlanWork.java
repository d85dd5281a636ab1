package org.tertulia.server.imports;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.server.deletion.Deletions;
import org.tertulia.server.exchanges.Exchange;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.exchanges.SampleExchange;
import org.tertulia.server.identity.Access;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.jobs.Progress;
import org.tertulia.server.jobs.Work;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;

/**
 * Carries out a plan in batches. The next batch is sent when the last one is answered, so at most one batch is before what
 * people ask for meanwhile. After each batch it is kept what became of its rows. A batch that was cut off is sent again with
 * the same ids.
 */
public final class PlanWork implements Work {
    static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(PlanWork.class);

    /** The result of a plan whose exchange was deleted. */
    private static final String ERASED = "erased";

    private final ImportPlanStore store;
    private final ExchangeStore registry;
    private final Exchanges exchanges;
    private final PeopleStore people;
    private final Deletions deletions;
    private final Access access;
    private final InstantSource clock;

    public PlanWork(
            ImportPlanStore store,
            ExchangeStore registry,
            Exchanges exchanges,
            PeopleStore people,
            Deletions deletions,
            Access access,
            InstantSource clock) {
        this.store = store;
        this.registry = registry;
        this.exchanges = exchanges;
        this.people = people;
        this.deletions = deletions;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String run(UUID id, Progress progress) {
        return store.find(id).await().map(plan -> run(plan, progress)).orElse(ERASED);
    }

    private String run(ImportPlan plan, Progress progress) {
        return switch (plan.state()) {
            case RUNNING -> carryOut(plan, exchange(plan.exchange()), progress);
            case PREPARING, PLANNED, DONE, REFUSED, FAILED, DISCARDED ->
                plan.state().word();
        };
    }

    @Override
    public void gaveUp(UUID id) {
        store.end(id, ImportPlan.State.FAILED).await();
        store.find(id).await().ifPresent(this::abandon);
    }

    /** A new exchange that could not be made leaves nothing, and its name is free again. */
    void abandon(ImportPlan plan) {
        if (plan.isNew()) {
            deletions.abandon(plan.exchange()).await();
        }
    }

    /** The exchange of a plan runs already, or it is new and begins now. */
    private PlayedExchange exchange(String slug) {
        return exchanges.playing(slug).orElseGet(() -> {
            var known = registry.find(slug).await().orElseThrow();
            return exchanges.open(known, anchor(known)).await();
        });
    }

    private Anchor anchor(Exchange exchange) {
        var now = clock.millis();
        return exchange.sample() ? SampleExchange.anchor(now) : new Anchor(now, now, 1);
    }

    private String carryOut(ImportPlan plan, PlayedExchange exchange, Progress progress) {
        var rows = store.rows(plan.id()).await();
        var refusal = rows.stream().filter(row -> refusesAll(plan, row)).findFirst();
        if (refusal.isPresent()) {
            return refuse(plan, refusal.get());
        }
        var waiting = rows.stream().filter(PlanRow::isWaiting).toList();
        var tried = rows.size() - waiting.size();
        if (tried > 0 && !waiting.isEmpty()) {
            LOG.info("{}: an import goes on with {} of {} changes", plan.exchange(), waiting.size(), rows.size());
        }
        progress.tell(tried, rows.size());
        var change = change(plan, exchange);
        for (var batch : batches(waiting)) {
            var became = change.apply(batch);
            store.mark(plan.id(), became).await();
            if (refusesAll(plan, became.getFirst())) {
                return refuse(plan, became.getFirst());
            }
            tried += batch.size();
            progress.tell(tried, rows.size());
        }
        return end(plan);
    }

    private UnaryOperator<List<PlanRow>> change(ImportPlan plan, PlayedExchange exchange) {
        var asks = new PlanAsks(plan, exchange, access);
        return plan.isUndo() ? new UndoneRows(plan, asks, people, store) : new ImportedRows(plan, asks, people);
    }

    /** The programme is alone in its batch, because nothing is changed if it is refused. */
    static List<List<PlanRow>> batches(List<PlanRow> rows) {
        var batches = new ArrayList<List<PlanRow>>();
        var batch = new ArrayList<PlanRow>();
        for (var row : rows) {
            var alone = row.command() instanceof PutProgramme;
            if (!batch.isEmpty()
                    && (alone || batch.size() == BATCH || batch.getLast().command() instanceof PutProgramme)) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
            batch.add(row);
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }

    private static boolean refusesAll(ImportPlan plan, PlanRow row) {
        return !plan.isUndo() && row.command() instanceof PutProgramme && row.state() == PlanRow.State.REFUSED;
    }

    private String refuse(ImportPlan plan, PlanRow programme) {
        store.refuse(plan.id(), List.of(ImportReport.refused(plan.exchange(), programme)))
                .await();
        abandon(plan);
        return ImportPlan.State.REFUSED.word();
    }

    private String end(ImportPlan plan) {
        if (plan.isNew()) {
            registry.ready(plan.exchange()).await();
        }
        store.end(plan.id(), ImportPlan.State.DONE).await();
        return ImportPlan.State.DONE.word();
    }
}
