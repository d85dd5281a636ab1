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
import org.apache.commons.compress.archivers.zip.ZipFile;
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
    private static final long MOST_UNPACKED_BYTES = 32L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_SHEETS = 50;

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
        return new Workbook(columns, problems).read(bytes, String::strip);
    }

    private Optional<SequencedMap<String, Table>> read(byte[] bytes, UnaryOperator<String> text) {
        if (bytes.length > MOST_BYTES) {
            return refused(Reason.of("list.too-large", "most", MOST_BYTES / 1024));
        }
        try {
            return isSmallEnough(bytes)
                    ? Optional.of(tables(bytes, text))
                    : refused(Reason.of("list.too-large-unpacked", "most", MOST_UNPACKED_BYTES / 1024 / 1024));
        } catch (IOException | RuntimeException unreadable) {
            return refused(Reason.of("list.no-workbook"));
        }
    }

    private <T> Optional<T> refused(Reason reason) {
        problems.error(0, "", reason);
        return Optional.empty();
    }

    /** Unpacks everything once and keeps nothing, because a small file can claim to be small inside as well. */
    private static boolean isSmallEnough(byte[] bytes) throws IOException {
        var left = MOST_UNPACKED_BYTES;
        var parts = 0;
        var buffer = new byte[16 * 1024];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements() && left >= 0; ) {
                if (++parts > MOST_PARTS) {
                    return false;
                }
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (int read = 0; read >= 0 && left >= 0; read = in.read(buffer)) {
                        left -= read;
                    }
                }
            }
        }
        return left >= 0;
    }

    private static SequencedMap<String, Table> tables(byte[] bytes, UnaryOperator<String> text) throws IOException {
        try (var workbook = open(bytes)) {
            var tables = new LinkedHashMap<String, Table>();
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .limit(MOST_SHEETS)
                    .toList();
            for (var sheet : sheets) {
                tables.put(sheet.getName(), new Table(rows(workbook, sheet, text)));
            }
            return tables;
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
        if (table.rows().size() > Table.MOST_ROWS + 1) {
            return refused(Reason.of("list.too-many-rows", "most", Table.MOST_ROWS));
        }
        return table.rows().stream().anyMatch(row -> row.width() > Table.MOST_COLUMNS)
                ? refused(Reason.of("list.too-many-columns", "most", Table.MOST_COLUMNS))
                : Optional.of(table);
    }

    private static List<TableRow> rows(ReadableWorkbook workbook, Sheet sheet, UnaryOperator<String> text) {
        try (var rows = sheet.openStream()) {
            return rows.map(row -> row(workbook, row, text))
                    .filter(row -> !row.isBlank())
                    .limit(Table.MOST_ROWS + 2L)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TableRow row(ReadableWorkbook workbook, Row row, UnaryOperator<String> text) {
        var cells = new ArrayList<String>();
        for (int place = 0; place < row.getCellCount(); place++) {
            var cell = row.getCell(place);
            cells.add(cell == null ? "" : text.apply(new WorkbookCell(workbook, cell).text()));
        }
        return new TableRow(row.getRowNum(), cells);
    }
}
