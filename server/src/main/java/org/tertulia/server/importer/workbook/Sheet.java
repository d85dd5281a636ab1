package org.tertulia.server.importer.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Formulas;
import org.tertulia.server.importer.tables.Table;
import org.tertulia.server.importer.tables.TableRow;

/**
 * A sheet of a workbook with an exchange.
 *
 * @param name as it is in the file
 */
record Sheet(SheetKind kind, String name, Table table) {
    String place() {
        return "sheet " + name;
    }

    /** The heading of the column with a field, as it is in the file. */
    Optional<String> heading(List<String> way) {
        return columns().flatMap(columns -> columns.heading(way));
    }

    private Optional<SheetColumns> columns() {
        return SheetColumns.of(kind, table);
    }

    /** The rows below the headings. Headings that nobody knows, and cells that cannot be read, are problems. */
    List<SheetRow> rows(FileProblems problems) {
        var columns = columns();
        if (columns.isEmpty()) {
            return List.of();
        }
        if (columns.get().known() == 0) {
            problems.error(0, place(), "has no row of headings; its columns are " + String.join(", ", kind.columns()));
            return List.of();
        }
        var below = columns.get().below(table);
        complain(columns.get(), below, problems);
        var rows = new ArrayList<SheetRow>();
        for (var row : below) {
            var read = new SheetRow(this, row.line(), cells(columns.get(), row, problems));
            if (!read.cells().isEmpty()) {
                rows.add(rows.isEmpty() ? read : read.partOfSame(rows.getLast()));
            }
        }
        return rows;
    }

    private void complain(SheetColumns columns, List<TableRow> rows, FileProblems problems) {
        var place = place() + ", row " + columns.row().line() + ", ";
        for (var unknown : columns.unknown(rows)) {
            var heading = columns.heading(unknown);
            columns.near(unknown)
                    .ifPresentOrElse(
                            near -> problems.error(0, place + heading, "is no column here; did you mean " + near + "?"),
                            () -> problems.warning(0, place + heading, "is no column here, and is not read"));
        }
        for (var places : columns.several()) {
            var headings = places.stream().map(columns::heading).collect(Collectors.joining(" and "));
            problems.error(0, place + headings, "are columns for the same; keep one of them, or one for each language");
        }
    }

    private SequencedMap<List<String>, String> cells(SheetColumns columns, TableRow row, FileProblems problems) {
        var cells = new LinkedHashMap<List<String>, String>();
        for (int place = 0; place < row.cells().size(); place++) {
            var text = Formulas.bare(row.cell(place)).strip();
            var way = columns.way(place);
            if (!text.isEmpty() && !way.isEmpty()) {
                cells.putIfAbsent(way, text);
                if (Formulas.isError(text)) {
                    problems.error(
                            0,
                            place() + ", row " + row.line() + ", " + columns.heading(place),
                            "has the error " + text + " of the spreadsheet; write the text itself");
                }
            }
        }
        return withTime(cells);
    }

    /** A start and an end as one time. */
    private static SequencedMap<List<String>, String> withTime(SequencedMap<List<String>, String> cells) {
        var start = cells.remove(List.of(SheetColumns.START));
        var end = cells.remove(List.of(SheetColumns.END));
        if (start != null || end != null) {
            cells.put(List.of("time"), end == null ? start : (start == null ? "" : start) + "-" + end);
        }
        return cells;
    }
}
