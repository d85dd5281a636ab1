package org.tertulia.server.exporter;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.reading.Formulas;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.people.Assignment;

/** Writes people as a list that can be imported again. No cell can act as a formula. */
public final class PeopleExport {
    /** With it, a spreadsheet that opens the file by a double click reads it as UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private PeopleExport() {}

    public static String csv(Collection<KnownPerson> people) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("name", "email", "organisation", "roles", "languages", "id", "position");
            people.forEach(person -> writer.writeRecord(cells(person)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(KnownPerson person) {
        return List.of(
                Formulas.harmless(person.name()),
                Formulas.harmless(person.email()),
                person.organisation().value(),
                person.assignments().stream().map(PeopleExport::written).collect(Collectors.joining("; ")),
                String.join(" ", person.languages()),
                Formulas.harmless(person.id().value()),
                Formulas.harmless(person.position()));
    }

    private static String written(Assignment assignment) {
        var role = Words.of(assignment.role());
        return assignment.to() == null
                ? role
                : role + "@" + assignment.to().value().replaceFirst("^session/", "");
    }
}
