package org.tertulia.server.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.tertulia.server.Configuration;
import org.tertulia.server.Openings;
import org.tertulia.server.Tertulia;
import org.tertulia.server.exchanges.Invitations;
import org.tertulia.server.http.PublicAddress;
import picocli.CommandLine.Command;

/** Starts Tertulia and runs it until it is stopped. */
@Command(name = "serve", description = "Start Tertulia. Ctrl-C stops it. This is the default command.")
public final class Serve implements Callable<Integer> {
    private final Configuration configuration;
    private final PrintStream out;

    public Serve(Configuration configuration, PrintStream out) {
        this.configuration = configuration;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        var openings = new Openings();
        Runtime.getRuntime().addShutdownHook(new Thread(openings::close, "stop"));
        try {
            greet(new Tertulia(configuration, openings));
        } catch (Exception failure) {
            openings.close();
            throw failure;
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private void greet(Tertulia tertulia) {
        var address = PublicAddress.of(configuration.publicUrl(), configuration.port());
        out.println();
        for (var exchange : tertulia.exchanges().played()) {
            if (exchange.isSample()) {
                out.println("Personal links to the sample exchange " + exchange.slug()
                        + ". Open each one in a different browser:");
                Invitations.toSomeOfEachRole(tertulia.people(), tertulia.audit(), address.origin())
                        .lines(exchange)
                        .forEach(out::println);
                out.println();
            }
        }
        if (!address.isSecure()) {
            out.println("WITHOUT TLS: connections are not encrypted. Use this only on your own machine.");
            out.println("For other machines, put a proxy with TLS in front and set PUBLIC_URL=https://...");
        }
        out.println("Tertulia is ready: " + address.origin());
        out.flush();
    }
}
