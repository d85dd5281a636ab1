package org.tertulia.server.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.Configuration;
import org.tertulia.server.Openings;
import org.tertulia.server.TemporaryDirectory;
import org.tertulia.server.Tertulia;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.server.rehearsal.InventedPeople;
import org.tertulia.server.rehearsal.InventedPerson;
import org.tertulia.server.rehearsal.RehearsalPlan;
import org.tertulia.server.rehearsal.RehearsalVerticle;
import org.tertulia.server.rehearsal.Venue;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays an exchange with simulated people on a separate Tertulia, and prints a report. */
@Command(
        name = "rehearse",
        description = "Play an exchange with simulated people over real sockets, and print a report.",
        mixinStandardHelpOptions = true)
public final class Rehearse implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "the folder of an exchange (default: the sample). People whom it lacks are invented")
    private @Nullable Path folder;

    @Option(names = "--session", description = "play only this session, such as peer-1")
    private @Nullable String session;

    @Option(names = "--until", description = "stop before this segment, such as peer-1-posters")
    private @Nullable String until;

    @Option(
            names = "--people",
            defaultValue = "60",
            description = "how many people to simulate (default: ${DEFAULT-VALUE})")
    private int people;

    @Option(
            names = "--rate",
            defaultValue = "60",
            description = "how many times faster than real time (default: ${DEFAULT-VALUE})")
    private double rate;

    @Option(
            names = "--seed",
            defaultValue = "2022",
            description = "the same seed makes the same choices (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--keep", description = "keep the result in this new data directory; `serve` can continue from it")
    private @Nullable Path keep;

    private final PrintStream out;

    public Rehearse(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (folder == null) {
            return rehearse(Optional.empty());
        }
        return switch (new ExchangeSource(folder, Given.NOTHING).read()) {
            case FolderReading.Broken(var problems) -> {
                problems.forEach(out::println);
                out.println("The folder cannot be rehearsed.");
                yield 1;
            }
            case FolderReading.Whole whole -> rehearse(Optional.of(whole.exchange()));
        };
    }

    private int rehearse(Optional<ExchangeFile> file) throws IOException, InterruptedException {
        var openings = new Openings();
        Runtime.getRuntime().addShutdownHook(new Thread(openings::close, "stop"));
        try {
            var data = keep == null
                    ? openings.keep(TemporaryDirectory.create("tertulia-rehearsal-"))
                            .path()
                    : keep;
            var configuration = new Configuration(0, data, null, Optional.empty());
            return rehearse(new Tertulia(configuration, openings, file));
        } finally {
            openings.close();
        }
    }

    private int rehearse(Tertulia tertulia) {
        var exchange = tertulia.exchanges().played().iterator().next();
        InventedPeople.lacking(exchange.stream().state(), people).forEach(person -> admit(tertulia, exchange, person));
        var plan = new RehearsalPlan(
                session == null ? null : new SessionId(session),
                until == null ? null : new SegmentId(until),
                people,
                rate,
                seed,
                true);
        var venue = new Venue(
                tertulia.vertx(),
                tertulia.port(),
                exchange.slug(),
                exchange.stream(),
                tertulia.journal(),
                new ExchangeCodec(tertulia.people()),
                person -> tertulia.tokens().issue(Purpose.API, person, exchange.slug()));
        var report = RehearsalVerticle.play(venue, plan, out::println).await();
        out.println(report.lines());
        return report.isWhole() ? 0 : 1;
    }

    private static void admit(Tertulia tertulia, PlayedExchange exchange, InventedPerson person) {
        var id = new PersonId(UUID.randomUUID().toString());
        tertulia.people()
                .put(List.of(new NamedPerson(id, exchange.slug(), person.name(), null, "en", null, null, null)))
                .await();
        var admission = new AdmitPerson(id, person.organisation(), person.languages(), person.assignments());
        exchange.ask(PersonId.ENGINE, admission).await();
    }
}
