package org.tertulia.server.importer.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table whose first row names the columns. Commas separate the cells, or semicolons as in many spreadsheets.
 */
public final class CsvTable {
    private static final int MOST_ROWS = 5_000;

    private final Set<String> required;
    private final Set<String> known;
    private final FileProblems problems;

    public CsvTable(Set<String> required, Set<String> optional, FileProblems problems) {
        this.required = required;
        this.known = new HashSet<>(required);
        this.known.addAll(optional);
        this.problems = problems;
    }

    public List<CsvRow> read(byte[] bytes) {
        return FileText.decode(bytes, problems).map(this::rows).orElse(List.of());
    }

    private List<CsvRow> rows(String text) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.stream().limit(MOST_ROWS + 2L).forEach(records::add);
        } catch (CsvParseException | IOException broken) {
            problems.error(
                    lastLine(records) + 1, "", "cannot be read from here; is there one quotation mark too many?");
            return List.of();
        }
        return rows(records);
    }

    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return header.contains(";") && !header.contains(",") ? ';' : ',';
    }

    private static int lastLine(List<CsvRecord> records) {
        return records.isEmpty() ? 0 : line(records.getLast());
    }

    private static int line(CsvRecord record) {
        return Math.toIntExact(record.getStartingLineNumber());
    }

    private List<CsvRow> rows(List<CsvRecord> records) {
        if (records.isEmpty()) {
            problems.error(0, "", "is empty");
            return List.of();
        }
        if (records.size() > MOST_ROWS + 1) {
            problems.error(0, "", "has more than " + MOST_ROWS + " rows");
            return List.of();
        }
        return columns(records.getFirst())
                .map(columns -> records.stream()
                        .skip(1)
                        .flatMap(record -> row(columns, record).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<List<String>> columns(CsvRecord header) {
        var columns = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!known.contains(column)) {
                problems.error(line(header), column, "is not a column of this file" + Nearest.hint(column, known));
            } else if (!seen.add(column)) {
                problems.error(line(header), column, "is a column twice");
            }
        }
        var missing = required.stream()
                .filter(column -> !seen.contains(column))
                .sorted()
                .toList();
        missing.forEach(column -> problems.error(line(header), column, "is missing; the file needs this column"));
        return missing.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private Optional<CsvRow> row(List<String> columns, CsvRecord record) {
        if (record.getFields().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (record.getFieldCount() > columns.size()) {
            problems.error(
                    line(record),
                    "",
                    "has " + record.getFieldCount() + " cells, but there are only " + columns.size() + " columns");
        }
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            cells.put(columns.get(i), record.getField(i));
        }
        return Optional.of(new CsvRow(line(record), cells, problems));
    }
}
