package org.tertulia.server.exporter;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.tertulia.server.importer.reading.Formulas;

/** Writes rows as CSV. No cell can act as a formula. */
public final class CsvRows {
    /** With it, a spreadsheet that opens the file by a double click reads it as UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvRows() {}

    /** The rows under these headings. */
    public static String csv(List<String> headings, List<? extends Map<String, String>> rows) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(headings);
            rows.forEach(row -> writer.writeRecord(headings.stream()
                    .map(heading -> Formulas.harmless(row.getOrDefault(heading, "")))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
