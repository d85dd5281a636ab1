package org.tertulia.server.imports;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.imports.FolderPlan.Planning;
import org.tertulia.server.imports.ShownPlan.Left;
import org.tertulia.server.parts.ExchangeState;

/**
 * Imports that an organiser sees before anything changes. A preview is a stored plan that waits for a yes. Meanwhile people change
 * the exchange, and other imports come in: at the yes the plan is compared again.
 */
public final class Previews {
    /**
     * What an organiser wants of a person, or of the programme that names them.
     *
     * @param name as people call them, or the title of the programme
     * @param command admits or dismisses them, or edits the programme
     * @param details what the directory shall say of them; null for somebody who leaves, whose details stay
     */
    public record WantedPerson(
            String name, Command command, @Nullable NamedPerson details) {}

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final int MOST_LISTED = 20;
    private static final Duration KEPT = Duration.ofDays(Imports.DAYS_KEPT);
    private static final String BROKEN = "nothing was changed, because the import could not be prepared";

    private final ImportPlanStore store;
    private final PreviewStore previews;
    private final ImportJobs jobs;
    private final Exchanges exchanges;
    private final FolderPlan folders;
    private final InstantSource clock;

    public Previews(
            ImportPlanStore store,
            PreviewStore previews,
            ImportJobs jobs,
            Exchanges exchanges,
            PeopleStore people,
            PosterFiles posters,
            InstantSource clock) {
        this.store = store;
        this.previews = previews;
        this.jobs = jobs;
        this.exchanges = exchanges;
        this.folders = new FolderPlan(people, posters);
        this.clock = clock;
    }

    /** Begins a preview for an exchange that runs here. The next step is {@link #prepare}. */
    public UUID begin(String slug, PersonId organiser) {
        var id = UUID.randomUUID();
        previews.begin(id, slug, organiser, ImportPlan.Act.IMPORT).await();
        jobs.forget(id);
        return id;
    }

    /** Plans an act on people. It waits for a yes like an import. */
    public Future<UUID> plan(
            String slug, PersonId organiser, ImportPlan.Act act, List<WantedPerson> wanted, Noticed noticed) {
        var id = UUID.randomUUID();
        return previews.begin(id, slug, organiser, act)
                .compose(begun -> previews.planned(id, folders.people(wanted, state(slug)), noticed))
                .map(id);
    }

    /**
     * Draws the posters and compares. The files must be there until it returns.
     *
     * @param warnings what the reader of the files has noticed
     */
    public void prepare(UUID id, ExchangeFile file, PersonId organiser, List<Problem> warnings) {
        try {
            var steps = file.posters().size();
            store.prepared(id, 0, steps).await();
            var drawn = folders.posters(
                    file, done -> store.prepared(id, done, steps).await());
            switch (folders.plan(file, drawn, state(file.slug()), organiser)) {
                case Planning.Planned(var difference, var rows) ->
                    previews.planned(id, rows, Noticed.of(difference, warnings)).await();
                case Planning.Wrong(var problems) ->
                    previews.refuseWrong(id, problems).await();
            }
        } catch (IllegalArgumentException refused) {
            store.refuse(id, List.of(String.valueOf(refused.getMessage()))).await();
        } catch (RuntimeException failure) {
            LOG.error("an import of {} could not be prepared", file.slug(), failure);
            store.refuse(id, List.of(BROKEN)).await();
        }
    }

    /** Makes the changes of a plan, if they still are what its preview says. */
    public Making make(ImportPlan plan, PersonId organiser) {
        var own = new OwnRight(organiser);
        var now = state(plan.exchange());
        var rows = store.rows(plan.id()).await();
        if (plan.state() != ImportPlan.State.PLANNED) {
            return Making.OVER;
        }
        if (previews.isUnderWay(plan.exchange()).await()) {
            return Making.UNDER_WAY;
        }
        if (rows.stream().anyMatch(row -> own.isTakenBy(row.command(), now))) {
            return Making.OWN_RIGHT;
        }
        jobs.keep(plan.exchange(), organiser, plan.act().begun(), about(plan, rows));
        var made = previews.confirm(plan.id(), organiser, planned -> folders.again(planned, state(plan.exchange())))
                .await();
        if (made == Making.BEGUN) {
            jobs.run(plan.id());
        }
        return made;
    }

    /** Whom the audit names: one person, or how many. */
    private static String about(ImportPlan plan, List<PlanRow> rows) {
        var people = rows.stream()
                .flatMap(row -> PlannedRows.person(row.command()).stream())
                .distinct()
                .toList();
        return plan.act() == ImportPlan.Act.IMPORT
                ? ""
                : people.size() == 1 ? people.getFirst().value() : Integer.toString(people.size());
    }

    /** Changes nothing, and deletes the plan's rows. */
    public Future<Void> discard(ImportPlan plan) {
        return previews.discard(plan.id());
    }

    /** Begins to take back an import, if it is the last one of its exchange. */
    public Begun undo(ImportPlan plan, PersonId organiser) {
        return jobs.undo(plan.exchange(), plan.id(), organiser, plan.act());
    }

    /** A plan of this exchange. */
    public Future<Optional<ImportPlan>> find(String slug, UUID id) {
        return store.find(id).map(found -> found.filter(plan -> plan.exchange().equals(slug)));
    }

    /** The latest imports and undos of an exchange, the last one first. */
    public Future<List<ImportPlan>> latest(String slug) {
        return previews.latest(slug, MOST_LISTED);
    }

    /** The import that an undo would take back now. */
    public Future<Optional<UUID>> undoable(String slug) {
        return store.lastImport(slug)
                .map(last -> last.filter(plan -> !plan.isNew()).map(ImportPlan::id));
    }

    /** What a plan changes or has changed. */
    public Future<ShownPlan> shown(ImportPlan plan) {
        return store.rows(plan.id()).compose(rows -> undoable(plan.exchange()).map(last -> shown(plan, rows, last)));
    }

    private ShownPlan shown(ImportPlan plan, List<PlanRow> rows, Optional<UUID> last) {
        var isPrepared = plan.state() != ImportPlan.State.PREPARING;
        var made = rows.stream()
                .filter(row -> plan.state() == ImportPlan.State.PLANNED || row.state() == PlanRow.State.DONE)
                .toList();
        var tried = (int) rows.stream().filter(row -> !row.isWaiting()).count();
        return new ShownPlan(
                plan,
                isPrepared ? tried : plan.done(),
                isPrepared ? rows.size() : plan.steps(),
                PlanItems.of(made),
                left(rows),
                rows.isEmpty() && plan.madeAt().isBefore(clock.instant().minus(KEPT)),
                last.filter(plan.id()::equals).isPresent());
    }

    private static List<Left> left(List<PlanRow> rows) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.reason()).stream()
                        .map(reason -> new Left(row.kind(), row.name(), reason)))
                .toList();
    }

    private ExchangeState state(String slug) {
        return exchanges
                .playing(slug)
                .map(exchange -> exchange.stream().state())
                .orElseThrow(() -> new IllegalArgumentException(slug + " does not run here"));
    }
}
