package org.tertulia.server.importer.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;

/** A list: the row that names its columns, and the rows below it. */
public record ListTable(Headings headings, List<TableRow> rows) {
    /** Reads a file. Empty, with a problem, if it has no rows that can be read. */
    public static Optional<ListTable> read(byte[] file, Columns columns, FileProblems problems) {
        return TableFile.read(file, columns, problems).flatMap(table -> of(table, columns, problems));
    }

    /** Finds the headings of a table. Empty, with a problem, if it has no rows. */
    public static Optional<ListTable> of(Table table, Columns columns, FileProblems problems) {
        var heading = columns.headingIn(table.rows());
        if (heading.isEmpty()) {
            problems.error(0, "", Reason.of("list.empty"));
        }
        return heading.map(row -> new ListTable(columns.read(row), below(table, row)));
    }

    private static List<TableRow> below(Table table, TableRow heading) {
        return table.rows().stream().filter(row -> row.line() > heading.line()).toList();
    }

    /** The list with other meanings of some columns. */
    public ListTable with(Map<Integer, String> chosen) {
        return new ListTable(headings.with(chosen), rows);
    }

    /** The places of the columns that nobody has given a meaning, although there is text in them. */
    public List<Integer> unknown() {
        return headings.unknown(rows);
    }

    /** A few texts of a column, so that people see what it is about. */
    public List<String> examples(int place, int most) {
        return rows.stream()
                .map(row -> row.seen(place))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    /** The table again, with the row of headings. */
    public Table table() {
        return tableOf(rows);
    }

    /** A table of some of its rows, with the row of headings. */
    public Table tableOf(List<TableRow> some) {
        var heading = new TableRow(headings.line(), headings.written());
        return new Table(Stream.concat(Stream.of(heading), some.stream()).toList());
    }

    /** The rows, if the list has all columns that it needs. Columns that nobody knows are reported. */
    public List<ListRow> checkedRows(FileProblems problems) {
        headings.complain(rows, problems);
        return headings.missing().isEmpty() ? readRows(problems) : List.of();
    }

    /** The rows, without a word about the columns. */
    public List<ListRow> readRows(FileProblems problems) {
        rows.forEach(row -> shapeProblem(row).ifPresent(reason -> problems.error(row.line(), "", reason)));
        return rows.stream().map(row -> new ListRow(row, headings, problems)).toList();
    }

    /** What is wrong with the cells of a row, before anyone reads what is in them. */
    private Optional<Reason> shapeProblem(TableRow row) {
        if (row.cells().stream().anyMatch(TableRow::hasOpenQuote)) {
            return Optional.of(Reason.of("list.quote"));
        }
        if (row.width() > headings.size()) {
            return Optional.of(
                    Reason.of("list.more-cells", "cells", row.width()).and("columns", headings.size()));
        }
        var hasTab = row.cells().stream().anyMatch(cell -> cell.indexOf('\t') >= 0);
        return hasTab && row.cells().size() < headings.size() ? Optional.of(Reason.of("list.tab")) : Optional.empty();
    }
}
