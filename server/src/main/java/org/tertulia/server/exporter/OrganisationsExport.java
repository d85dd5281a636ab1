package org.tertulia.server.exporter;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.tertulia.server.importer.reading.Formulas;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.Organisation;

/** Writes organisations as a list that can be imported again. No cell can act as a formula. */
public final class OrganisationsExport {
    private OrganisationsExport() {}

    public static String csv(Collection<Organisation> organisations) {
        var text = new StringWriter();
        text.write(PeopleExport.BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("id", "name", "kind", "country", "region", "languages");
            organisations.forEach(organisation -> writer.writeRecord(cells(organisation)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(Organisation organisation) {
        return List.of(
                Formulas.harmless(organisation.id().value()),
                Formulas.harmless(organisation.name()),
                Words.of(organisation.kind()),
                organisation.country(),
                Formulas.harmless(organisation.region()),
                String.join(" ", organisation.languages()));
    }
}
