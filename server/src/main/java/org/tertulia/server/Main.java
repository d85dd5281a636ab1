package org.tertulia.server;

import org.tertulia.server.cli.CheckCommand;
import org.tertulia.server.cli.Import;
import org.tertulia.server.cli.NewFolder;
import org.tertulia.server.cli.Rehearse;
import org.tertulia.server.cli.Serve;
import org.tertulia.server.cli.UndoImport;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The start of the program. Without a command it runs {@code serve}. */
@Command(
        name = "tertulia",
        mixinStandardHelpOptions = true,
        description = "Runs peer-learning events between cities, live.")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Configuration configuration;
        try {
            configuration = Configuration.read(System.getenv());
        } catch (IllegalArgumentException wrong) {
            System.err.println("Tertulia cannot start: " + wrong.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        var line = new CommandLine(new Main())
                .addSubcommand(new Serve(configuration, System.out))
                .addSubcommand(new Rehearse(System.out))
                .addSubcommand(new Import(configuration, System.out))
                .addSubcommand(new UndoImport(configuration, System.out))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new NewFolder())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        var asked = arguments.length == 0 ? new String[] {"serve"} : arguments;
        return line.execute(asked);
    }

    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println("Tertulia stopped with an error: " + failure.getMessage());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
