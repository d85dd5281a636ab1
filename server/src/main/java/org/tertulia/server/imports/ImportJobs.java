package org.tertulia.server.imports;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.exchanges.Exchange;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.jobs.JobKind;
import org.tertulia.server.jobs.Jobs;

/** Imports as jobs of a server that runs: nobody waits for them, and they go on after a stop. */
public final class ImportJobs {
    private static final String IMPORT = "import";
    private static final String FORGET = "forget-import";
    private static final int MOST_ATTEMPTS = 20;
    private static final int MINUTES_TO_ENTER_AGAIN = 10;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LONG_PAUSE = Duration.ofHours(1);

    /** An hour more than the store asks for: its clock is the database's. */
    private static final Duration KEPT = Duration.ofDays(Imports.DAYS_KEPT).plusHours(1);

    private final Imports imports;
    private final ImportPlanStore store;
    private final ExchangeStore registry;
    private final Jobs jobs;
    private final AuditStore audit;
    private final InstantSource clock;

    public ImportJobs(
            Imports imports,
            ImportPlanStore store,
            ExchangeStore registry,
            Jobs jobs,
            AuditStore audit,
            InstantSource clock) {
        this.imports = imports;
        this.store = store;
        this.registry = registry;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The kinds of jobs of imports. */
    public static List<JobKind> kinds(PlanWork work, ImportPlanStore store) {
        return List.of(
                new JobKind(IMPORT, MOST_ATTEMPTS, PAUSE, work),
                new JobKind(FORGET, MOST_ATTEMPTS, LONG_PAUSE, (job, progress) -> {
                    store.forget(Imports.DAYS_KEPT).await();
                    return "";
                }));
    }

    /** Goes on with the imports that an earlier start of the server left. */
    public void goOn() {
        store.open().await().stream().filter(imports::goesOn).forEach(plan -> run(plan.id()));
        store.remembered().await().forEach(this::forget);
    }

    /** Begins a new exchange as a draft. The next step is {@link #prepareDraft}. */
    public Begun beginDraft(String slug, PersonId organiser) {
        if (registry.isTaken(slug).await()) {
            return taken(slug);
        }
        var begun = imports.begin(slug, organiser);
        if (begun instanceof Begun.Yes(var plan)) {
            if (isTakenMeanwhile(slug, plan)) {
                return taken(slug);
            }
            keep(slug, organiser, AuditedAct.EXCHANGE_MADE, "");
        }
        return begun;
    }

    private static Begun.No taken(String slug) {
        return new Begun.No("There is or was an exchange " + slug + " here.");
    }

    /** Only the one open plan of a name can add its exchange, so now the answer is certain. */
    private boolean isTakenMeanwhile(String slug, UUID plan) {
        var isTaken = registry.isTaken(slug).await();
        if (isTaken) {
            store.refuse(plan, List.of(taken(slug).why())).await();
        }
        return isTaken;
    }

    /** Draws the posters of a new exchange and plans it. The rest happens by itself. */
    public void prepareDraft(UUID plan, ExchangeFile file) {
        prepare(plan, () -> file, Exchange.real(file.slug(), false, false, ExchangeStatus.DRAFT));
    }

    /** The same for a rehearsal, whose content is read now. */
    public void prepareRehearsal(UUID plan, String slug, Supplier<ExchangeFile> file) {
        prepare(plan, file, Exchange.rehearsal(slug));
    }

    /**
     * The person who organises the exchange that a plan has made. The maker may enter as that person once, and again for some
     * minutes in case the answer got lost. Empty afterwards.
     */
    public Future<Optional<PersonId>> letIn(ImportPlan plan) {
        return store.letIn(plan.id(), MINUTES_TO_ENTER_AGAIN);
    }

    /** A plan of any exchange. */
    public Future<Optional<ImportPlan>> find(UUID plan) {
        return store.find(plan);
    }

    /** Begins an import. The folder must be there until {@link #prepare} has returned. */
    public Begun begin(ExchangeFile file) {
        keep(file.slug(), PersonId.ENGINE, AuditedAct.IMPORT_BEGUN, "");
        return imports.begin(file.slug(), PersonId.ENGINE);
    }

    /** Draws the posters of a folder and plans its import. The import then runs by itself. */
    public void prepare(UUID plan, ExchangeFile file) {
        prepare(plan, () -> file, Exchange.real(file.slug(), false, false, ExchangeStatus.OPEN));
    }

    private void prepare(UUID plan, Supplier<ExchangeFile> file, Exchange ifNew) {
        if (imports.prepare(plan, file, ifNew)) {
            run(plan);
        }
    }

    /**
     * Begins to take back the last import of an exchange.
     *
     * @param only the plan that it must be; null for any import
     */
    public Begun undo(String slug, @Nullable UUID only, PersonId actor) {
        return undo(slug, only, actor, ImportPlan.Act.IMPORT);
    }

    /** @param act what it takes back */
    Begun undo(String slug, @Nullable UUID only, PersonId actor, ImportPlan.Act act) {
        keep(slug, actor, act.undone(), "");
        var begun = imports.undo(slug, only, actor);
        if (begun instanceof Begun.Yes(var plan)) {
            run(plan);
        }
        return begun;
    }

    void keep(String slug, PersonId actor, AuditedAct act, String about) {
        audit.keep(slug, actor, act, about).await();
    }

    /** How far an import or its undo is. Empty if there is none with this id. */
    public Optional<ImportStatus> status(UUID plan) {
        return imports.status(plan);
    }

    /** Lets a plan run as soon as a thread is free, and forgets what it says of people after a week. */
    void run(UUID plan) {
        var now = clock.instant();
        jobs.add(plan, IMPORT, now);
        forget(plan, now);
    }

    void forget(UUID plan) {
        forget(plan, clock.instant());
    }

    private void forget(UUID plan, Instant made) {
        var job = UUID.nameUUIDFromBytes((plan + " forget").getBytes(StandardCharsets.UTF_8));
        jobs.add(job, FORGET, made.plus(KEPT));
    }
}
