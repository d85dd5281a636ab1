package org.tertulia.server.studio.people;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.tertulia.server.importer.lists.PeopleColumns;
import org.tertulia.server.importer.tables.ListTable;
import org.tertulia.server.importer.tables.TableRow;

/**
 * What the form of an import holds. The whole import is in the form, so that nothing is lost when somebody goes back or
 * the server restarts.
 *
 * @param rows the list as text
 * @param columns what the organiser says that some columns are
 * @param cells corrected cells
 * @param organisations the ids for organisations that were written in another way
 */
record ListForm(String rows, List<Choice> columns, List<Cell> cells, Map<String, String> organisations) {
    private static final Pattern COLUMN = Pattern.compile("column\\.([0-9]{1,2})");
    private static final Pattern CELL = Pattern.compile("cell\\.([0-9]{1,7})\\.([0-9]{1,2})");
    private static final Pattern WRITTEN = Pattern.compile("written\\.([0-9]{1,3})");

    /** What a column is. The choice holds only for a column with this heading, because somebody may paste another list. */
    record Choice(int place, String heading, String id) {}

    /** A corrected cell. */
    record Cell(int line, int place, String text) {}

    static ListForm of(MultiMap form) {
        var columns = new ArrayList<Choice>();
        var cells = new ArrayList<Cell>();
        var organisations = new HashMap<String, String>();
        for (var field : form) {
            var column = COLUMN.matcher(field.getKey());
            var cell = CELL.matcher(field.getKey());
            var written = WRITTEN.matcher(field.getKey());
            if (column.matches()) {
                var heading = Objects.requireNonNullElse(form.get("heading." + column.group(1)), "");
                columns.add(new Choice(Integer.parseInt(column.group(1)), heading, field.getValue()));
            } else if (cell.matches()) {
                cells.add(new Cell(Integer.parseInt(cell.group(1)), Integer.parseInt(cell.group(2)), field.getValue()));
            } else if (written.matches()) {
                var meant = Objects.requireNonNullElse(form.get("meant." + written.group(1)), "");
                if (!meant.isEmpty()) {
                    organisations.put(field.getValue(), meant);
                }
            }
        }
        return new ListForm(Objects.requireNonNullElse(form.get("rows"), ""), columns, cells, organisations);
    }

    ListForm withRows(String text) {
        return new ListForm(text, columns, List.of(), Map.of());
    }

    /** The list with the chosen columns. */
    ListTable chosen(ListTable list) {
        var fitting = columns.stream()
                .filter(choice -> list.headings().nameAt(choice.place()).equals(choice.heading()))
                .toList();
        var byPlace = new HashMap<Integer, String>();
        fitting.forEach(choice -> byPlace.put(choice.place(), choice.id()));
        return list.with(byPlace);
    }

    /** Whether somebody has said what the column at this place is. */
    boolean hasChosen(ListTable list, int place) {
        return columns.stream()
                .anyMatch(choice ->
                        choice.place() == place && list.headings().nameAt(place).equals(choice.heading()));
    }

    boolean hasCorrections() {
        return !cells.isEmpty() || !organisations.isEmpty();
    }

    /** The list with all corrections. */
    ListTable corrected(ListTable list) {
        var byLine = new HashMap<Integer, List<Cell>>();
        cells.forEach(cell ->
                byLine.computeIfAbsent(cell.line(), line -> new ArrayList<>()).add(cell));
        var place = list.headings().meant().indexOf(PeopleColumns.ORGANISATION);
        return new ListTable(
                list.headings(),
                list.rows().stream()
                        .map(row -> corrected(row, byLine.getOrDefault(row.line(), List.of())))
                        .map(row -> place < 0 ? row : withOrganisation(row, place))
                        .toList());
    }

    private static TableRow corrected(TableRow row, List<Cell> cells) {
        var corrected = row;
        for (var cell : cells) {
            corrected = corrected.with(cell.place(), cell.text());
        }
        return corrected;
    }

    private TableRow withOrganisation(TableRow row, int place) {
        var meant = organisations.get(row.seen(place));
        return meant == null ? row : row.with(place, meant);
    }
}
