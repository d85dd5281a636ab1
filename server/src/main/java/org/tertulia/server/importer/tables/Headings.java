package org.tertulia.server.importer.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;

/**
 * The row that names the columns of a list, and what each of its places means.
 *
 * @param written the headings as they are in the file
 * @param meant the id of a column for each place, or {@link Columns#NONE}
 */
public record Headings(Columns columns, int line, List<String> written, List<String> meant) {
    /** The same headings with other meanings at some places. A column that was meant there before loses its place. */
    public Headings with(Map<Integer, String> chosen) {
        var changed = new ArrayList<>(meant);
        chosen.forEach((place, id) -> {
            if (place < changed.size() && (columns.has(id) || id.equals(Columns.NONE))) {
                changed.set(place, id);
            }
        });
        return new Headings(columns, line, written, List.copyOf(changed));
    }

    public int size() {
        return written.size();
    }

    boolean has(String column) {
        return meant.contains(column);
    }

    /** The place of a column, or -1. */
    int place(String column) {
        return meant.indexOf(column);
    }

    /** The heading of a column as it is in the file, for messages. */
    public String name(String column) {
        var place = place(column);
        return place < 0 || written.get(place).isEmpty() ? column : written.get(place);
    }

    /** The heading at a place. A column without a heading has the letter that spreadsheets show. */
    public String nameAt(int place) {
        return nameAt(written, place);
    }

    /** The same in any row of headings. */
    public static String nameAt(List<String> written, int place) {
        var heading = place < written.size() ? written.get(place).strip() : "";
        return heading.isEmpty() ? letter(place) : heading;
    }

    private static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    /** The places that mean nothing, although some of these rows have a text there. */
    List<Integer> unknown(List<TableRow> rows) {
        return IntStream.range(0, size())
                .filter(place -> meant.get(place).equals(Columns.NONE))
                .filter(place -> rows.stream().anyMatch(row -> !row.cell(place).isEmpty()))
                .boxed()
                .toList();
    }

    /** The columns that the list needs and does not have. */
    public List<String> missing() {
        var there = columns.all().stream()
                .filter(column -> has(column.id()))
                .map(Column::partOf)
                .toList();
        return columns.all().stream()
                .filter(Column::isNeeded)
                .map(Column::id)
                .filter(id -> !there.contains(id))
                .toList();
    }

    /** The columns that are meant at several places. */
    public List<String> repeated() {
        return columns.all().stream()
                .map(Column::id)
                .filter(id -> meant.indexOf(id) != meant.lastIndexOf(id))
                .toList();
    }

    /** Reports columns that are unknown, missing or there twice: each mistake once. */
    void complain(List<TableRow> rows, FileProblems problems) {
        if (meant.stream().allMatch(Columns.NONE::equals)) {
            problems.error(line, "", Reason.of("list.no-headings", "needed", String.join(", ", missing())));
            return;
        }
        var missing = new ArrayList<>(missing());
        for (var place : unknown(rows)) {
            complainOfUnknown(written.get(place), nameAt(place), missing, problems);
        }
        missing.forEach(id -> problems.error(line, id, Reason.of("list.column-missing")));
        repeated().forEach(id -> problems.error(line, name(id), Reason.of("list.column-twice", "column", id)));
    }

    private void complainOfUnknown(String heading, String name, List<String> missing, FileProblems problems) {
        var twin = columns.idOf(heading);
        var near = columns.near(heading);
        if (twin.isPresent()) {
            problems.error(line, name, Reason.of("list.column-twice", "column", twin.get()));
        } else if (near.isPresent() && !has(near.get())) {
            missing.remove(near.get());
            problems.error(line, name, Reason.of("list.column-near", "near", near.get()));
        } else {
            problems.warning(line, name, Reason.of("list.column-unknown"));
        }
    }
}
