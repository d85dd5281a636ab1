package org.tertulia.server.imports;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchanges.Exchange;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.imports.FolderPlan.Planning;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.whole.Role;

/**
 * Imports exchanges from their folders and takes imports back. What an import changes is stored as a plan before anything
 * changes; {@link PlanWork} carries it out.
 */
public final class Imports {
    /** For so long an import can be taken back. Then what its plan says of people is deleted. */
    static final int DAYS_KEPT = 7;

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final String STOPPED =
            "nothing was changed, because Tertulia was stopped before it began; try again";

    private final ImportPlanStore store;
    private final ExchangeStore registry;
    private final Exchanges exchanges;
    private final FolderPlan folders;
    private final PlanWork work;

    public Imports(
            ImportPlanStore store,
            ExchangeStore registry,
            Exchanges exchanges,
            PeopleStore people,
            PosterFiles posters,
            PlanWork work) {
        this.store = store;
        this.registry = registry;
        this.exchanges = exchanges;
        this.folders = new FolderPlan(people, posters);
        this.work = work;
    }

    /** Imports a folder and waits until all is done. An import of this exchange that was cut off is completed first. */
    public ImportStatus.Over take(ExchangeFile file, boolean sample) {
        store.open().await().stream()
                .filter(plan -> plan.exchange().equals(file.slug()))
                .forEach(this::complete);
        return switch (begin(file.slug(), PersonId.ENGINE)) {
            case Begun.Not not -> new ImportStatus.Over(file.slug(), false, false, List.of(not.why()));
            case Begun.Yes(var id) -> {
                if (prepare(id, () -> file, Exchange.real(file.slug(), sample, false, ExchangeStatus.OPEN))) {
                    work.run(id, (done, steps) -> {});
                }
                yield over(store.find(id).await().orElseThrow());
            }
        };
    }

    private void complete(ImportPlan cutOff) {
        if (goesOn(cutOff)) {
            work.run(cutOff.id(), (done, steps) -> {});
        }
    }

    /** Whether a plan of an earlier start goes on. One that was not stored yet has changed nothing. */
    boolean goesOn(ImportPlan plan) {
        if (plan.state() == ImportPlan.State.PREPARING) {
            store.refuse(plan.id(), List.of(STOPPED)).await();
            return false;
        }
        return true;
    }

    /** Begins an import. The next step is {@link #prepare}. */
    Begun begin(String slug, PersonId actor) {
        return registry.isDeleted(slug).await()
                ? deleted(slug)
                : begin(slug, null, actor, !isWhole(slug), ImportPlan.Act.IMPORT);
    }

    private static Begun.No deleted(String slug) {
        return new Begun.No(
                "There was an exchange %s here. It has been deleted, and its name stays taken. Give this one another name."
                        .formatted(slug));
    }

    private Begun begin(String slug, @Nullable UUID undoes, PersonId actor, boolean isNew, ImportPlan.Act act) {
        var id = UUID.randomUUID();
        return store.begin(id, slug, undoes, actor, isNew, act).await()
                ? new Begun.Yes(id)
                : new Begun.UnderWay("Another import of " + slug + " is under way. Try again when it has ended.");
    }

    /**
     * Reads the file, draws its posters, compares it and stores the plan. Says no if the file was refused.
     *
     * @param ifNew what the exchange is, unless it is there already
     */
    boolean prepare(UUID id, Supplier<ExchangeFile> read, Exchange ifNew) {
        try {
            var file = read.get();
            var steps = file.posters().size();
            store.prepared(id, 0, steps).await();
            var drawn = folders.posters(
                    file, done -> store.prepared(id, done, steps).await());
            store(id, file, ifNew, drawn);
            return true;
        } catch (IllegalArgumentException refused) {
            refuse(id, String.valueOf(refused.getMessage()));
        } catch (RuntimeException failure) {
            LOG.error("an import of {} could not be prepared", ifNew.slug(), failure);
            refuse(id, "nothing was changed, because the import could not be prepared: " + failure);
        }
        return false;
    }

    private void refuse(UUID id, String why) {
        store.refuse(id, List.of(why)).await();
        store.find(id).await().ifPresent(work::abandon);
    }

    private void store(UUID id, ExchangeFile file, Exchange ifNew, List<AttachPoster> drawn) {
        var slug = file.slug();
        var isNew = !isWhole(slug);
        var planned = planned(folders.plan(file, drawn, state(slug, isNew), null));
        registry.add(ifNew).await();
        var report = ImportReport.planned(slug, planned.difference(), isNew);
        store.run(id, planned.rows(), report, isNew ? organiser(planned.rows()) : null)
                .await();
    }

    /** The first organiser in the list of people. */
    private static @Nullable PersonId organiser(List<PlanRow> rows) {
        return rows.stream()
                .filter(row -> row.command() instanceof AdmitPerson admit && isOrganiser(admit))
                .findFirst()
                .map(row -> ((AdmitPerson) row.command()).person())
                .orElse(null);
    }

    private static boolean isOrganiser(AdmitPerson admit) {
        return admit.assignments().stream().anyMatch(assignment -> assignment.role() == Role.ORGANISER);
    }

    private static Planning.Planned planned(Planning planning) {
        return switch (planning) {
            case Planning.Planned planned -> planned;
            case Planning.Wrong(var problems) ->
                throw new IllegalArgumentException("Nothing was changed, because the list of people has errors:\n"
                        + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }

    private ExchangeState state(String slug, boolean isNew) {
        var playing = exchanges.playing(slug).map(exchange -> exchange.stream().state());
        if (playing.isEmpty() && !isNew) {
            throw new IllegalArgumentException(slug + " does not run here");
        }
        return playing.orElseGet(ExchangeParts::initial);
    }

    private boolean isWhole(String slug) {
        return registry.find(slug).await().filter(Exchange::ready).isPresent();
    }

    /**
     * Plans to take back the last import of an exchange.
     *
     * @param only the import that it must be; null for any
     */
    Begun undo(String slug, @Nullable UUID only, PersonId actor) {
        if (exchanges.playing(slug).isEmpty()) {
            return new Begun.No("There is no exchange " + slug + " here.");
        }
        var last = store.lastImport(slug).await().filter(plan -> only == null || only.equals(plan.id()));
        if (last.isEmpty()) {
            return new Begun.No("There is no import of %s to undo. An import can be undone once, for %d days."
                    .formatted(slug, DAYS_KEPT));
        }
        if (only == null && last.get().act() != ImportPlan.Act.IMPORT) {
            return new Begun.No("An organiser of %s has changed several people since. Undo that in the studio first."
                    .formatted(slug));
        }
        if (last.get().isNew()) {
            return new Begun.No(
                    "%s came with its last import, and an undo does not delete an exchange.".formatted(slug));
        }
        var begun = begin(slug, last.get().id(), actor, false, last.get().act());
        if (begun instanceof Begun.Yes(var id)) {
            planUndo(id, last.get());
        }
        return begun;
    }

    private void planUndo(UUID id, ImportPlan last) {
        store.rows(last.id())
                .map(rows -> rows.stream()
                        .filter(row -> row.state() == PlanRow.State.DONE)
                        .toList())
                .compose(done -> store.run(id, PlannedRows.reversed(done), List.of(), null))
                .recover(failure -> store.refuse(id, List.of(STOPPED)).compose(ended -> Future.failedFuture(failure)))
                .await();
    }

    /** How far an import is. */
    Optional<ImportStatus> status(UUID id) {
        return store.find(id).await().map(plan -> switch (plan.state()) {
            case PREPARING, PLANNED -> new ImportStatus.Preparing(plan.done(), plan.steps());
            case RUNNING -> store.count(id).await();
            case DONE, REFUSED, FAILED, DISCARDED -> over(plan);
        });
    }

    private ImportStatus.Over over(ImportPlan plan) {
        var rows = store.rows(plan.id()).await();
        var done = plan.state() == ImportPlan.State.DONE;
        return new ImportStatus.Over(plan.exchange(), done, plan.isNew(), ImportReport.ended(plan, rows));
    }
}
