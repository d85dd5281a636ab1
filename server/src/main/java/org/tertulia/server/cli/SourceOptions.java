package org.tertulia.server.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.server.importer.schedules.Given.Organiser;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What {@code check} and {@code import} read. */
final class SourceOptions {
    @Parameters(
            paramLabel = "FOLDER",
            description =
                    "the folder, or a file: this folder as ZIP, a workbook (XLSX), an agenda (XLSX, CSV), a conference"
                            + " schedule (JSON, XML) or an Ontime project; docs/PROGRAMME_FORMAT.md describes them")
    private Path path = Path.of(".");

    @Option(
            names = "--organiser",
            paramLabel = "\"NAME <ADDRESS>\"",
            converter = OrganiserConverter.class,
            description = "who organises it, if a file does not say it")
    private @Nullable Organiser organiser;

    @Option(names = "--zone", description = "its time zone, such as Europe/Madrid, if a file does not say it")
    private @Nullable String zone;

    @Option(names = "--date", description = "its first day, such as 2027-04-11, if a file has only times")
    private @Nullable LocalDate date;

    ExchangeSource source() {
        return new ExchangeSource(path, new Given(organiser, zone, date));
    }

    /** Reads a name and an address. */
    private static final class OrganiserConverter implements ITypeConverter<Organiser> {
        @Override
        public Organiser convert(String written) {
            return Organiser.read(written)
                    .orElseThrow(() -> new TypeConversionException("\"" + written
                            + "\" is not a name with an address; write it like \"Name <name@example.org>\""));
        }
    }
}
