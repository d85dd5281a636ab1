package org.tertulia.server.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.tertulia.server.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back the last import of an exchange, except for what somebody has changed since. */
@Command(
        name = "undo-import",
        description =
                "Take back the last import of an exchange of the running Tertulia. What somebody has changed since,"
                        + " stays and is listed.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the import was undone", "1:nothing was undone"},
        mixinStandardHelpOptions = true)
public final class UndoImport implements Callable<Integer> {
    private final Configuration configuration;
    private final PrintStream out;

    @Parameters(paramLabel = "EXCHANGE", description = "its name in addresses, such as barcelona-2022")
    private String exchange = "";

    public UndoImport(Configuration configuration, PrintStream out) {
        this.configuration = configuration;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!exchange.matches("[a-z0-9-]{1,36}")) {
            out.println("The name of an exchange has small letters, digits and hyphens.");
            return 1;
        }
        var running = RunningServer.at(configuration.data());
        if (running.isEmpty()) {
            out.println("Tertulia does not run with " + configuration.data() + ". Start it first.");
            return 1;
        }
        try (var server = running.get()) {
            return server.undo(exchange, out::println) ? 0 : 1;
        }
    }
}
