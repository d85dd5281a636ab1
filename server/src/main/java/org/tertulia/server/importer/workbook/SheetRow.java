package org.tertulia.server.importer.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of a sheet.
 *
 * @param number as spreadsheets show it
 * @param cells the texts by the ways to their fields; an empty cell is not there
 */
record SheetRow(Sheet sheet, int number, SequencedMap<List<String>, String> cells) {
    /** The fields whose cell has a list of words. */
    private static final Set<String> LISTS = Set.of("languages", "facilitators", "facilitator", "rapporteur");

    /** The fields that are true or false. A spreadsheet writes that in capitals. */
    private static final Set<String> MARKS = Set.of("fixed", "recording", "sample");

    /** The text of a cell; empty if it is not there. */
    String cell(String field) {
        return cells.getOrDefault(List.of(field), "");
    }

    /** The row with these cells of the one above, if it says of nothing that it is a part of it. */
    SheetRow partOfSame(SheetRow above) {
        var owners = sheet.kind().owners();
        if (owners.stream().anyMatch(owner -> !cell(owner).isEmpty())) {
            return this;
        }
        var filled = new LinkedHashMap<>(cells);
        owners.forEach(owner -> {
            if (!above.cell(owner).isEmpty()) {
                filled.put(List.of(owner), above.cell(owner));
            }
        });
        return new SheetRow(sheet, number, filled);
    }

    /** The fields as YAML has them, without those that say of what this is a part. */
    SequencedMap<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        cells.forEach((way, text) -> {
            if (!sheet.kind().owners().contains(way.getFirst())) {
                put(fields, way, text);
            }
        });
        return fields;
    }

    @SuppressWarnings("unchecked") // only this method fills the maps
    static void put(Map<String, Object> fields, List<String> way, String text) {
        var name = way.getFirst();
        if (way.size() > 1) {
            var inside = fields.computeIfAbsent(name, first -> new LinkedHashMap<String, Object>());
            if (inside instanceof Map<?, ?> map) {
                put((Map<String, Object>) map, way.subList(1, way.size()), text);
            }
        } else {
            fields.put(name, value(name, text));
        }
    }

    private static Object value(String field, String text) {
        if (LISTS.contains(field)) {
            return words(text);
        }
        return MARKS.contains(field) ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[;,\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    String place() {
        return sheet.place() + ", row " + number;
    }

    /** The row, and the column that is meant by what stands behind the way to this row in a problem. */
    String place(String behind) {
        if (behind.isEmpty()) {
            return place();
        }
        var way = List.of(behind.split("\\."));
        return place() + ", " + sheet.heading(way).orElse(String.join(" ", way));
    }
}
