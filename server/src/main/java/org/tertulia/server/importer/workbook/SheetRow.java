package org.tertulia.server.importer.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Formulas;
import org.tertulia.server.importer.tables.Table;

/**
 * A row of a sheet.
 *
 * @param number as spreadsheets show it
 * @param cells the texts by their headings in small letters; an empty cell is not there
 */
record SheetRow(String sheet, int number, SequencedMap<String, String> cells) {
    /** The fields whose cell has a list of words. */
    private static final Set<String> LISTS = Set.of("languages", "facilitators", "facilitator", "rapporteur");

    /** The fields that are true or false. A spreadsheet writes that in capitals. */
    private static final Set<String> MARKS = Set.of("fixed", "recording", "sample");

    /** The rows below the first one, which has the headings. */
    static List<SheetRow> of(String sheet, Table table) {
        var rows = new ArrayList<SheetRow>();
        var headings = table.rows().isEmpty()
                ? List.<String>of()
                : table.rows().getFirst().cells();
        table.rows().stream().skip(1).forEach(row -> {
            var cells = new LinkedHashMap<String, String>();
            for (int place = 0; place < headings.size(); place++) {
                var text = Formulas.bare(row.cell(place)).strip();
                var heading = headings.get(place).strip().toLowerCase(Locale.ROOT);
                if (!text.isEmpty() && !heading.isEmpty()) {
                    cells.putIfAbsent(heading, MARKS.contains(heading) ? text.toLowerCase(Locale.ROOT) : text);
                }
            }
            rows.add(new SheetRow(sheet, row.line(), cells));
        });
        return rows;
    }

    /** The text of a cell; empty if it is not there. */
    String cell(String heading) {
        return cells.getOrDefault(heading, "");
    }

    /** The fields as YAML has them, without these. {@code title en} is the field {@code en} of the field {@code title}. */
    SequencedMap<String, Object> fields(String... owners) {
        var fields = new LinkedHashMap<String, Object>();
        var left = List.of(owners);
        cells.forEach((heading, text) -> {
            if (!left.contains(heading)) {
                put(fields, List.of(heading.split("\\s+")), text);
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
            fields.put(name, LISTS.contains(name) ? words(text) : text);
        }
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[;,\\n]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    String place() {
        return "sheet " + sheet + ", row " + number;
    }
}
