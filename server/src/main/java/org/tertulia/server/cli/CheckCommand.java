package org.tertulia.server.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.reading.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check FOLDER}: lists all problems in the folder of an exchange and changes nothing. */
@Command(
        name = "check",
        description = "List all problems in the folder of an exchange.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the folder can be imported", "1:the folder cannot be imported"},
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final SourceOptions from = new SourceOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return switch (from.source().read()) {
            case FolderReading.Broken(var problems) -> {
                print(problems);
                say("The folder cannot be imported.");
                yield 1;
            }
            case FolderReading.Whole whole -> {
                print(whole.warningsAt(InstantSource.system().millis()));
                say(summary(whole.exchange()));
                yield 0;
            }
        };
    }

    private static String summary(ExchangeFile exchange) {
        return "%s can be imported. Sessions: %d, segments: %d, people: %d, posters: %d."
                .formatted(
                        exchange.slug(),
                        exchange.programme().sessions().size(),
                        exchange.programme().segments().size(),
                        exchange.people().size(),
                        exchange.posters().size());
    }

    private void print(List<Problem> problems) {
        problems.forEach(problem -> say(problem.toString()));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
