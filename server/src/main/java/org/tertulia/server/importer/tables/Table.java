package org.tertulia.server.importer.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table as it is in a file, without its empty rows. */
public record Table(List<TableRow> rows) {
    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 60;
    private static final int MOST_LINES = 4 * MOST_ROWS;

    public Table {
        rows = rows.stream().filter(row -> !row.isBlank()).toList();
    }

    public Table mapped(UnaryOperator<TableRow> change) {
        return new Table(rows.stream().map(change).toList());
    }

    /** The table as CSV. Empty lines keep the numbers of its lines, unless a row stands very far below the others. */
    public String csv() {
        var text = new StringWriter();
        var keepsNumbers = rows.stream().allMatch(row -> row.line() <= MOST_LINES);
        try (var writer = CsvWriter.builder().build(text)) {
            var written = 0;
            for (var row : rows) {
                for (; keepsNumbers && written < row.line() - 1; written++) {
                    writer.writeRecord("");
                }
                writer.writeRecord(row.cells());
                written++;
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
