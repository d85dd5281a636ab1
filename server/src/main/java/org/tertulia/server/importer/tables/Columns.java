package org.tertulia.server.importer.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Nearest;

/**
 * The columns of one kind of list.
 *
 * @param together decides what a heading means that depends on the others; it gets and gives an id for each place
 */
public record Columns(List<Column> all, UnaryOperator<List<String>> together) {
    /** What stands for a column that is left out, or that nobody knows. */
    public static final String NONE = "";

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    /** The heading is searched in the first rows, because a title may stand above it. */
    private static final int SEARCHED_ROWS = 10;

    private static final int FEWEST_FOR_HEADING = 2;

    public Columns(List<Column> all) {
        this(all, UnaryOperator.identity());
    }

    /** The id of the column with this heading. */
    public Optional<String> idOf(String heading) {
        return Stream.of(ASIDE.matcher(heading).replaceAll(" "), heading)
                .map(Folded::letters)
                .flatMap(letters ->
                        all.stream().filter(column -> column.headings().contains(letters)))
                .map(Column::id)
                .findFirst();
    }

    public boolean has(String id) {
        return all.stream().anyMatch(column -> column.id().equals(id));
    }

    /** The known heading that is closest to an unknown one. */
    Optional<String> near(String heading) {
        return Nearest.to(Folded.letters(heading), all.stream().map(Column::id).toList());
    }

    /** The row that names the columns: the first one with the most known headings, else the first one. */
    Optional<TableRow> headingIn(List<TableRow> rows) {
        var first = rows.stream().limit(SEARCHED_ROWS).toList();
        return first.stream()
                .max(Comparator.comparingInt((TableRow row) -> known(row.cells()))
                        .thenComparingInt(row -> -row.line()))
                .filter(row -> known(row.cells()) >= FEWEST_FOR_HEADING)
                .or(() -> first.stream().findFirst());
    }

    /** How many different columns these headings name. */
    int known(List<String> headings) {
        return (int) headings.stream()
                .flatMap(heading -> idOf(heading).stream())
                .distinct()
                .count();
    }

    /** How many of its columns a table has. */
    public int knownIn(Table table) {
        return headingIn(table.rows()).map(row -> known(row.cells())).orElse(0);
    }

    /** What each place of the row of headings means. Of two headings for one column the first counts. */
    Headings read(TableRow row) {
        var meant = new ArrayList<String>();
        var written = row.cells().stream().map(CellText::seen).toList();
        for (var heading : written) {
            meant.add(idOf(heading).filter(id -> !meant.contains(id)).orElse(NONE));
        }
        return new Headings(this, row.line(), written, together.apply(List.copyOf(meant)));
    }
}
