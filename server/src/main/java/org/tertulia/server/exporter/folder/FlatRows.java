package org.tertulia.server.exporter.folder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * The rows of one sheet. A heading is the way to a field: {@code title en}, {@code line-up from}. A list of words is one cell.
 */
record FlatRows(String sheet, List<SequencedMap<String, String>> rows) {
    /** All headings, each behind those that stand before it in some row. */
    SequencedSet<String> headings() {
        var headings = new LinkedHashSet<String>();
        rows.forEach(row -> headings.addAll(row.keySet()));
        return headings;
    }

    /** A row that says of what it is a part, and the fields of the part, without those that have a sheet of their own. */
    static SequencedMap<String, String> row(Map<String, String> owner, Map<?, ?> fields, String... elsewhere) {
        var row = new LinkedHashMap<String, String>(owner);
        var left = List.of(elsewhere);
        fields.forEach((name, value) -> {
            if (!left.contains(String.valueOf(name))) {
                put(row, String.valueOf(name), value);
            }
        });
        return row;
    }

    private static void put(Map<String, String> row, String heading, Object value) {
        switch (value) {
            case Map<?, ?> inside ->
                inside.forEach((name, each) -> {
                    if (!isRows(each)) {
                        put(row, heading + " " + name, each);
                    }
                });
            case Collection<?> words ->
                row.put(heading, words.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> row.put(heading, String.valueOf(value));
        }
    }

    private static boolean isRows(Object value) {
        return value instanceof Collection<?> all && all.stream().anyMatch(Map.class::isInstance);
    }
}
