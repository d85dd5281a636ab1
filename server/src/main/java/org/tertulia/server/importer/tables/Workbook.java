package org.tertulia.server.importer.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;

/** Reads the table of an XLSX file: the first visible sheet with known headings, else the first one with rows. */
final class Workbook {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_SHEETS = 50;
    private static final int MOST_NAMED_ROWS = 8;

    /** The most columns of a sheet of a whole exchange, which has a column for each field and language. */
    private static final int MOST_COLUMNS_OF_SHEET = 500;

    private final Columns columns;
    private final FileProblems problems;

    private Workbook(Columns columns, FileProblems problems) {
        this.columns = columns;
        this.problems = problems;
    }

    /** The table of the first sheet that has one. */
    static Optional<Table> read(byte[] bytes, Columns columns, FileProblems problems) {
        var workbook = new Workbook(columns, problems);
        return workbook.read(bytes, CsvText::line).flatMap(sheets -> workbook.chosen(List.copyOf(sheets.values())));
    }

    /** The tables of all sheets. */
    static Optional<SequencedMap<String, Table>> sheets(byte[] bytes, Columns columns, FileProblems problems) {
        var workbook = new Workbook(columns, problems);
        return workbook.read(bytes, String::strip).filter(workbook::areSmallEnough);
    }

    private Optional<SequencedMap<String, Table>> read(byte[] bytes, UnaryOperator<String> text) {
        if (bytes.length > MOST_BYTES) {
            return refused(Reason.of("list.too-large", "most", MOST_BYTES / 1024));
        }
        try {
            if (!WorkbookCheck.isSmallEnough(bytes)) {
                return refused(
                        Reason.of("list.too-large-unpacked", "most", WorkbookCheck.MOST_UNPACKED_BYTES / 1024 / 1024));
            }
            return WorkbookCheck.hasFewCells(bytes) ? tables(bytes, text) : refused(Reason.of("list.too-many-cells"));
        } catch (IOException | RuntimeException unreadable) {
            return refused(Reason.of("list.no-workbook"));
        }
    }

    private <T> Optional<T> refused(Reason reason) {
        problems.error(0, "", reason);
        return Optional.empty();
    }

    private Optional<SequencedMap<String, Table>> tables(byte[] bytes, UnaryOperator<String> text) throws IOException {
        try (var workbook = open(bytes)) {
            var tables = new LinkedHashMap<String, Table>();
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            if (sheets.size() > MOST_SHEETS) {
                return refused(Reason.of("list.too-many-sheets", "most", MOST_SHEETS));
            }
            for (var sheet : sheets) {
                tables.put(sheet.getName(), new Table(rows(workbook, sheet, text)));
            }
            return Optional.of(tables);
        }
    }

    /** With the formats of numbers, if the file has any. */
    private static ReadableWorkbook open(byte[] bytes) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        } catch (ExcelReaderException noFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
        }
    }

    private Optional<Table> chosen(List<Table> tables) {
        var known = tables.stream()
                .filter(table -> columns.headingIn(table.rows())
                        .filter(row -> columns.known(row.cells()) > 1)
                        .isPresent())
                .findFirst();
        var table = known.or(() ->
                        tables.stream().filter(each -> !each.rows().isEmpty()).findFirst())
                .orElse(new Table(List.of()));
        return Optional.of(table).filter(chosen -> isSmallEnough("", chosen, Table.MOST_COLUMNS));
    }

    private boolean areSmallEnough(SequencedMap<String, Table> sheets) {
        return sheets.entrySet().stream()
                .allMatch(sheet -> isSmallEnough("sheet " + sheet.getKey(), sheet.getValue(), MOST_COLUMNS_OF_SHEET));
    }

    private boolean isSmallEnough(String place, Table table, int mostColumns) {
        if (table.rows().size() > Table.MOST_ROWS + 1) {
            problems.error(0, place, Reason.of("list.too-many-rows", "most", Table.MOST_ROWS));
            return false;
        }
        if (table.rows().stream().anyMatch(row -> row.width() > mostColumns)) {
            problems.error(0, place, Reason.of("list.too-many-columns", "most", mostColumns));
            return false;
        }
        return true;
    }

    private List<TableRow> rows(ReadableWorkbook workbook, Sheet sheet, UnaryOperator<String> text) {
        var hidden = new ArrayList<String>();
        try (var rows = sheet.openStream()) {
            var read = rows.map(row -> {
                        var cells = row(workbook, row, text);
                        if (row.isHidden() && !cells.isBlank()) {
                            hidden.add(Integer.toString(row.getRowNum()));
                        }
                        return cells;
                    })
                    .filter(row -> !row.isBlank())
                    .limit(Table.MOST_ROWS + 2L)
                    .toList();
            if (!hidden.isEmpty()) {
                problems.warning(0, "sheet " + sheet.getName(), hiddenRows(hidden));
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A filter hides rows, and so do people. Whether somebody wanted to leave them out, only they know. */
    private static Reason hiddenRows(List<String> rows) {
        var named = String.join(", ", rows.subList(0, Math.min(MOST_NAMED_ROWS, rows.size())));
        return Reason.of("list.hidden-rows", "rows", named).and("count", rows.size());
    }

    /** The cells of a row. Far to the right only those with a text are kept: one of them is already too many. */
    private static TableRow row(ReadableWorkbook workbook, Row row, UnaryOperator<String> text) {
        var cells = new ArrayList<String>();
        for (int place = 0; place < row.getCellCount(); place++) {
            var cell = row.getCell(place);
            var words = cell == null ? "" : text.apply(new WorkbookCell(workbook, cell).text());
            if (place <= MOST_COLUMNS_OF_SHEET || !words.isEmpty()) {
                cells.add(words);
            }
        }
        return new TableRow(row.getRowNum(), cells);
    }
}
