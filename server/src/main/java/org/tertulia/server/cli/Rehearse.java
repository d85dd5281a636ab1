package org.tertulia.server.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.Configuration;
import org.tertulia.server.Openings;
import org.tertulia.server.TemporaryDirectory;
import org.tertulia.server.Tertulia;
import org.tertulia.server.exchanges.PlayedExchange;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.Purpose;
import org.tertulia.server.rehearsal.RehearsalPlan;
import org.tertulia.server.rehearsal.RehearsalVerticle;
import org.tertulia.server.rehearsal.Venue;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.whole.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the sample exchange with simulated people on a separate Tertulia, and prints a report. */
@Command(
        name = "rehearse",
        description = "Play the sample exchange with simulated people over real sockets, and print a report.")
public final class Rehearse implements Callable<Integer> {
    /** The simulated staff: a facilitator, an organiser and two rapporteurs. All others are participants. */
    private static final int STAFF = 4;

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
        var openings = new Openings();
        Runtime.getRuntime().addShutdownHook(new Thread(openings::close, "stop"));
        try {
            var data = keep == null
                    ? openings.keep(TemporaryDirectory.create("tertulia-rehearsal-"))
                            .path()
                    : keep;
            var configuration = new Configuration(0, data, null, Optional.empty());
            return rehearse(new Tertulia(configuration, openings));
        } finally {
            openings.close();
        }
    }

    private int rehearse(Tertulia tertulia) {
        var exchange = tertulia.exchanges().played().iterator().next();
        invite(tertulia, exchange);
        var plan = new RehearsalPlan(
                session == null ? null : new SessionId(session),
                until == null ? null : new SegmentId(until),
                people,
                rate,
                seed);
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

    /** Adds the participants that the sample lacks. Each comes from one of its cities. */
    private void invite(Tertulia tertulia, PlayedExchange exchange) {
        var participants = exchange.people().stream()
                .filter(id -> exchange.roles(id).contains(Role.PARTICIPANT))
                .flatMap(id -> Optional.ofNullable(exchange.stream().state().person(id)).stream())
                .toList();
        var missing = Math.max(0, people - STAFF - participants.size());
        IntStream.range(0, missing).forEach(number -> {
            var like = participants.get(number % participants.size());
            admit(tertulia, exchange, number + 1, like.organisation(), like.languages());
        });
    }

    private void admit(
            Tertulia tertulia,
            PlayedExchange exchange,
            int number,
            OrganisationId organisation,
            List<String> languages) {
        var id = new PersonId(UUID.randomUUID().toString());
        var name = "Simulated delegate " + number;
        tertulia.people()
                .put(List.of(new NamedPerson(id, exchange.slug(), name, null, "en", null)))
                .await();
        var participant = List.of(new Assignment(Role.PARTICIPANT, null));
        exchange.ask(PersonId.ENGINE, new AdmitPerson(id, organisation, languages, participant))
                .await();
    }
}
