package org.tertulia.server.importer.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;

/**
 * Reads CSV as spreadsheets write it and as people paste it. A row with a broken quotation is read as far as its line
 * goes, so that it does not swallow the rows below it.
 */
final class CsvText {
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?[,;\\t]*", Pattern.CASE_INSENSITIVE);
    private static final int MOST_BROKEN = 100;

    private final List<String> lines;
    private final char separator;
    private final FileProblems problems;
    private final List<TableRow> rows = new ArrayList<>();
    private int broken;

    private CsvText(List<String> lines, char separator, FileProblems problems) {
        this.lines = lines;
        this.separator = separator;
        this.problems = problems;
    }

    static Optional<Table> read(String text, Columns columns, FileProblems problems) {
        var lines = new ArrayList<>(text.lines().toList());
        var stated = lines.isEmpty() ? null : SEPARATOR_LINE.matcher(lines.getFirst());
        if (stated != null && stated.matches()) {
            lines.set(0, "");
            return new CsvText(lines, stated.group(1).charAt(0), problems).table();
        }
        return new CsvText(lines, Separators.find(lines, columns), problems).table();
    }

    private Optional<Table> table() {
        var next = 0;
        while (next < lines.size() && broken < MOST_BROKEN && rows.size() <= Table.MOST_ROWS) {
            next = readFrom(next);
        }
        if (broken == MOST_BROKEN) {
            return refused(Reason.of("list.broken-quotes"));
        }
        if (rows.size() > Table.MOST_ROWS + 1) {
            return refused(Reason.of("list.too-many-rows", "most", Table.MOST_ROWS));
        }
        if (rows.stream().anyMatch(row -> row.width() > Table.MOST_COLUMNS)) {
            return refused(Reason.of("list.too-many-columns", "most", Table.MOST_COLUMNS));
        }
        return Optional.of(new Table(rows));
    }

    private Optional<Table> refused(Reason reason) {
        problems.error(0, "", reason);
        return Optional.empty();
    }

    /** Reads up to the end or a broken row. Returns the line to go on with. */
    private int readFrom(int first) {
        var next = first;
        try (var reader = reader(String.join("\n", lines.subList(first, lines.size())))) {
            for (var record : reader) {
                var line = first + Math.toIntExact(record.getStartingLineNumber());
                rows.add(new TableRow(line, seen(record.getFields())));
                next = line - 1 + height(record);
                if (rows.size() > Table.MOST_ROWS + 1) {
                    break;
                }
            }
            return lines.size();
        } catch (CsvParseException wrong) {
            return readBroken(next);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static List<String> seen(List<String> fields) {
        return fields.stream().map(CsvText::line).toList();
    }

    /** Keeps the text of a cell on one line. What else it has stays, for the person who corrects it. */
    static String line(String field) {
        return field.isBlank() ? "" : field.strip().replaceAll("\\R", " ");
    }

    private static int height(CsvRecord record) {
        var breaks = record.getFields().stream()
                .mapToLong(field -> field.chars().filter(each -> each == '\n').count())
                .sum();
        return 1 + Math.toIntExact(breaks);
    }

    /** Reads one line although its quotation is broken. */
    private int readBroken(int from) {
        var at = from;
        while (lines.get(at).isBlank()) {
            at++;
        }
        broken++;
        rows.add(new TableRow(at + 1, seen(Separators.split(lines.get(at), separator))));
        return at + 1;
    }
}
