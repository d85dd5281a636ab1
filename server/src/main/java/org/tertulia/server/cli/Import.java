package org.tertulia.server.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tertulia.realtime.journal.HeldException;
import org.tertulia.server.Configuration;
import org.tertulia.server.Openings;
import org.tertulia.server.Tertulia;
import org.tertulia.server.exchanges.Invitations;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.imports.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Imports the folder of an exchange, lists its problems, and prints a link for each organiser. */
@Command(
        name = "import",
        description =
                "Import the folder of an exchange into the running Tertulia, or for its next start. An exchange that"
                        + " is there already gets what differs.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the exchange was imported", "1:the exchange was not imported"},
        mixinStandardHelpOptions = true)
public final class Import implements Callable<Integer> {
    private final Configuration configuration;
    private final PrintStream out;

    @Mixin
    private final SourceOptions from = new SourceOptions();

    public Import(Configuration configuration, PrintStream out) {
        this.configuration = configuration;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return switch (from.source().read()) {
            case FolderReading.Broken(var problems) -> {
                problems.forEach(out::println);
                out.println("The folder cannot be imported.");
                yield 1;
            }
            case FolderReading.Whole whole -> {
                var running = RunningServer.at(configuration.data());
                yield running.isPresent() ? importInto(running.get()) : importHere(whole);
            }
        };
    }

    private int importInto(RunningServer running) throws IOException, InterruptedException {
        try (running) {
            return running.bringIn(from.source(), out::println) ? 0 : 1;
        }
    }

    private int importHere(FolderReading.Whole whole) throws IOException, InterruptedException {
        whole.warningsAt(InstantSource.system().millis()).forEach(out::println);
        try {
            return importExchange(whole.exchange()) ? 0 : 1;
        } catch (HeldException held) {
            out.println("Nothing was imported: another Tertulia runs at " + held.address()
                    + " with this database. Stop it first.");
            return 1;
        }
    }

    private boolean importExchange(ExchangeFile exchange) throws IOException, InterruptedException {
        var openings = new Openings();
        try {
            var quiet = new Configuration(0, configuration.data(), configuration.publicUrl(), configuration.database());
            return report(new Tertulia(quiet, openings, Optional.of(exchange)), exchange.slug());
        } finally {
            openings.close();
        }
    }

    private boolean report(Tertulia tertulia, String slug) {
        var imported = tertulia.imported().orElseThrow();
        imported.lines().forEach(out::println);
        if (imported.done() && imported.isNew()) {
            var origin = PublicAddress.of(configuration.publicUrl(), configuration.port())
                    .origin();
            var exchange = tertulia.exchanges().playing(slug).orElseThrow();
            out.println(ImportReport.LINKS);
            Invitations.toOrganisers(tertulia.people(), tertulia.audit(), origin)
                    .lines(exchange)
                    .forEach(out::println);
        }
        out.flush();
        return imported.done();
    }
}
