package org.tertulia.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.templates.FolderTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new FOLDER}: writes a folder to begin with, with remarks. It never writes over anything. */
@Command(
        name = "new",
        description = "Write the folder of an exchange to begin with, with remarks that explain each field.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the folder was written", "1:nothing was written"},
        mixinStandardHelpOptions = true)
public final class NewFolder implements Callable<Integer> {
    private static final int WEEKS_AHEAD = 8;

    @Parameters(
            paramLabel = "FOLDER",
            description = "the new folder; its name is the name of the exchange in addresses")
    private Path folder = Path.of(".");

    @Option(
            names = "--kind",
            defaultValue = "one-day-peer-session",
            description = "the kind of event (default: ${DEFAULT-VALUE}); another word lists them")
    private String kind = "";

    @Option(names = "--starts", description = "its first day, such as 2027-03-15 (default: a Monday in eight weeks)")
    private @Nullable LocalDate starts;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var template = FolderTemplate.named(kind);
        if (template.isEmpty()) {
            out().println("\"" + kind + "\" is not a kind of event. These are:");
            FolderTemplate.lines().forEach(out()::println);
            return 1;
        }
        if (hasSomething(folder)) {
            out().println("There is already something in " + folder + ". Choose another name.");
            return 1;
        }
        var first = starts == null ? inSomeWeeks() : starts;
        template.get().writeInto(folder, first);
        out().println(folder + " is a " + template.get().title() + " that begins on " + first + ".");
        out().println("Change its files in a text editor and a spreadsheet. Then try: check " + folder);
        return 0;
    }

    private static boolean hasSomething(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static LocalDate inSomeWeeks() {
        return LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC)
                .plusWeeks(WEEKS_AHEAD)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
