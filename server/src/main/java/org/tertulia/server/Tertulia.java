package org.tertulia.server;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.Node;
import org.tertulia.realtime.journal.PostgresJournal;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.blocks.BlockStore;
import org.tertulia.server.deletion.Deletions;
import org.tertulia.server.exchanges.BriefProjection;
import org.tertulia.server.exchanges.Exchange;
import org.tertulia.server.exchanges.ExchangeStore;
import org.tertulia.server.exchanges.Exchanges;
import org.tertulia.server.exchanges.Invitations;
import org.tertulia.server.exchanges.SampleExchange;
import org.tertulia.server.exporter.PublishedBriefStore;
import org.tertulia.server.files.PosterFileStore;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.http.FrontDoor;
import org.tertulia.server.http.HttpServices;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Routes;
import org.tertulia.server.identity.Access;
import org.tertulia.server.identity.BrowserSessions;
import org.tertulia.server.identity.CalendarLinkStore;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.identity.SessionLimits;
import org.tertulia.server.identity.SigningKeys;
import org.tertulia.server.identity.Tokens;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.imports.ImportJobs;
import org.tertulia.server.imports.ImportPlanStore;
import org.tertulia.server.imports.ImportStatus;
import org.tertulia.server.imports.Imports;
import org.tertulia.server.imports.PlanWork;
import org.tertulia.server.imports.PreviewStore;
import org.tertulia.server.imports.Previews;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.jobs.JobStore;
import org.tertulia.server.jobs.Jobs;
import org.tertulia.server.postgres.Database;
import org.tertulia.server.postgres.DatabaseAddress;
import org.tertulia.server.postgres.Migrations;
import org.tertulia.server.postgres.OwnPostgres;
import org.tertulia.server.postgres.Pools;
import org.tertulia.server.postgres.WaitingConnections;
import org.tertulia.server.rehearsal.Rehearsals;
import org.tertulia.server.settings.SettingsStore;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.whole.Role;

/**
 * A complete, running Tertulia. It starts in this order: data directory, database, connection pools, exchanges, HTTP
 * server, jobs. It closes in the reverse order: jobs, sockets and writers, HTTP server, pools, database.
 */
public final class Tertulia implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    private static final long SWEEP_MILLIS = 60_000;
    private static final long POSTER_SWEEP_MILLIS = TimeUnit.HOURS.toMillis(6);
    private static final Set<Role> STAFF = Set.of(Role.FACILITATOR, Role.RAPPORTEUR, Role.INTERPRETER);

    private final Openings openings;
    private final InstantSource clock = InstantSource.system();
    private final Vertx vertx;
    private final PeopleStore people;
    private final BrowserSessions sessions;
    private final ExchangeStore store;
    private final Journal journal;
    private final Exchanges exchanges;
    private final PosterFiles posters;
    private final ImportPlanStore plans;
    private final PlanWork planWork;
    private final Imports imports;
    private final Jobs jobs;
    private ImportStatus.@Nullable Over imported;
    private final AuditStore audit;
    private final Inviting inviting;
    private final Deletions deletions;
    private final Tokens tokens;
    private final FrontDoor door;

    /**
     * Starts. {@code openings} keeps everything that is open, even if the start fails half way. Waits for as long as another
     * process runs one of the exchanges.
     */
    public Tertulia(Configuration configuration, Openings openings) throws IOException, InterruptedException {
        this(configuration, openings, Optional.empty());
    }

    /**
     * Starts and imports an exchange; fails with {@code HeldException} if another process runs an exchange. Without one to import,
     * it imports the sample if there is no other exchange.
     */
    public Tertulia(Configuration configuration, Openings openings, Optional<ExchangeFile> toImport)
            throws IOException, InterruptedException {
        this(configuration, openings, toImport, configuration.data().resolve("programs"));
    }

    /** Starts with PostgreSQL's programs in a directory that several data directories may share. */
    public Tertulia(Configuration configuration, Openings openings, Optional<ExchangeFile> toImport, Path programs)
            throws IOException, InterruptedException {
        this.openings = openings;
        var data = openings.keep(DataDirectory.hold(configuration.data()));
        var database = openings.keep(database(configuration, data, programs));
        Migrations.run(database.address());
        vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
        openings.keep(() -> vertx.close().await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        var pools = openings.keep(pools(database.address()));
        people = PeopleStore.open(pools.other()).await();
        var address = PublicAddress.of(configuration.publicUrl(), configuration.port());
        journal = new PostgresJournal(pools.journal(), new Node(data.node(), address.origin()));
        store = new ExchangeStore(pools.other());
        var briefs = new BriefProjection(new PublishedBriefStore(pools.other()), people);
        exchanges = new Exchanges(vertx, journal, people, store, briefs);
        var posterStore = new PosterFileStore(pools.other());
        posters = new PosterFiles(vertx, posterStore);
        plans = new ImportPlanStore(pools.other(), new ExchangeCodec(people));
        sessions =
                BrowserSessions.open(pools.other(), people, clock, this::limits).await();
        audit = new AuditStore(pools.other());
        inviting = new Inviting(vertx, pools, configuration.mail(), exchanges, people, audit, address.origin());
        deletions = new Deletions(
                journal,
                store,
                exchanges,
                people,
                posterStore,
                List.of(plans::erase, inviting::erase, new BlockStore(pools.other())::erase));
        planWork = new PlanWork(plans, store, exchanges, people, deletions, new Access(people, sessions), clock);
        imports = new Imports(plans, store, exchanges, people, posters, planWork);
        deletions.finish().await();
        play(toImport);
        tokens = new Tokens(SigningKeys.in(data.resolve("keys")), clock);
        jobs = jobs(database.address(), new JobStore(pools.other()));
        var importJobs = new ImportJobs(imports, plans, store, jobs, audit, clock);
        var previews = new Previews(
                plans, new PreviewStore(pools.other(), plans), importJobs, exchanges, people, posters, clock);
        var invitations = inviting.services(jobs, clock);
        door = open(configuration.port(), address, pools, data, importJobs, previews, invitations);
        openings.keep(jobs);
        jobs.start();
        importJobs.goOn();
        invitations.sending().goOn();
    }

    private Jobs jobs(DatabaseAddress address, JobStore kept) {
        var connections = openings.keep(WaitingConnections.open(address));
        var kinds = Stream.concat(ImportJobs.kinds(planWork, plans).stream(), inviting.kinds());
        return new Jobs(connections.source(), kept, clock, kinds.toList());
    }

    private static Database database(Configuration configuration, DataDirectory data, Path programs)
            throws IOException, InterruptedException {
        var elsewhere = configuration.database();
        return elsewhere.isPresent()
                ? Database.elsewhere(elsewhere.get())
                : OwnPostgres.start(data.resolve("postgres"), programs.toAbsolutePath());
    }

    private Pools pools(DatabaseAddress address) {
        var options = address.connectOptions();
        return Pools.open(vertx, PostgresJournal.connectOptions(options), options);
    }

    private void play(Optional<ExchangeFile> toImport) {
        var known = store.known().await();
        var now = clock.millis();
        for (var exchange : known.stream().filter(Exchange::ready).toList()) {
            var anchor = new Anchor(now, now, 1);
            var opened =
                    toImport.isPresent() ? exchanges.open(exchange, anchor) : exchanges.openWhenFree(exchange, anchor);
            opened.await();
        }
        if (toImport.isPresent()) {
            var file = toImport.get();
            audit.keep(file.slug(), PersonId.ENGINE, AuditedAct.IMPORT_BEGUN, "")
                    .await();
            imported = imports.take(file, false);
        } else if (store.isUnused().await() || isSampleCutShort(known)) {
            takeSample();
        }
    }

    private void takeSample() {
        var taken = imports.take(SampleExchange.read(), true);
        if (!taken.done()) {
            throw new IllegalStateException("the sample was not imported: " + taken.lines());
        }
    }

    private static boolean isSampleCutShort(List<Exchange> known) {
        return known.stream().anyMatch(exchange -> exchange.sample() && !exchange.ready());
    }

    private FrontDoor open(
            int port,
            PublicAddress address,
            Pools pools,
            DataDirectory data,
            ImportJobs importJobs,
            Previews previews,
            InvitationServices invitations)
            throws IOException {
        vertx.setPeriodic(SWEEP_MILLIS, timer -> sessions.sweep());
        vertx.setPeriodic(POSTER_SWEEP_MILLIS, timer -> deletions.sweep());
        var services = new HttpServices(
                address,
                exchanges,
                people,
                sessions,
                tokens,
                posters,
                importJobs,
                previews,
                SettingsStore.open(pools.other()).await(),
                deletions,
                audit,
                slug -> linksToOrganisers(address, slug),
                clock,
                exchanges::health);
        var rehearsals = new Rehearsals(vertx, this::port, exchanges, people, journal, tokens);
        var parts = PartRoutes.of(
                invitations, rehearsals, new CalendarLinkStore(pools.other()), new BlockStore(pools.other()));
        var router = Routes.of(vertx, services, parts);
        var opened = FrontDoor.open(vertx, router, port).await();
        openings.keep(() -> opened.close().await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        openings.keep(data.announce(opened.port()));
        openings.keep(() -> exchanges.close().await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return opened;
    }

    private List<String> linksToOrganisers(PublicAddress address, String slug) {
        return exchanges
                .playing(slug)
                .map(Invitations.toOrganisers(people, audit, address.origin())::lines)
                .orElse(List.of());
    }

    private SessionLimits limits(NamedPerson person) {
        var roles = exchanges.find(person.exchange()).map(exchange -> exchange.roles(person.id()));
        if (roles.isEmpty() || roles.get().contains(Role.ORGANISER)) {
            return SessionLimits.ORGANISER;
        }
        return roles.get().stream().anyMatch(STAFF::contains) ? SessionLimits.STAFF : SessionLimits.PARTICIPANT;
    }

    public PeopleStore people() {
        return people;
    }

    public AuditStore audit() {
        return audit;
    }

    public Journal journal() {
        return journal;
    }

    public Exchanges exchanges() {
        return exchanges;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** What the import at the start has done, if there was one. */
    public Optional<ImportStatus.Over> imported() {
        return Optional.ofNullable(imported);
    }

    public Vertx vertx() {
        return vertx;
    }

    public int port() {
        return door.port();
    }

    @Override
    public void close() {
        openings.close();
    }
}
