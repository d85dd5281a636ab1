package org.tertulia.server.importer.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the character between the cells of a table. */
final class Separators {
    private static final List<Character> ALL = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT_LINES = 10;

    private Separators() {}

    /** The one that shows the most known headings; if several do, the one that gives the first line the most cells. */
    static char find(List<String> lines, Columns columns) {
        var first = lines.stream()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT_LINES)
                .toList();
        return ALL.stream()
                .max(Comparator.comparingInt((Character each) -> known(first, each, columns))
                        .thenComparingInt(each -> cells(first, each))
                        .thenComparingInt(each -> -ALL.indexOf(each)))
                .orElse(',');
    }

    private static int known(List<String> lines, char separator, Columns columns) {
        return lines.stream()
                .mapToInt(line -> columns.known(split(line, separator)))
                .max()
                .orElse(0);
    }

    private static int cells(List<String> lines, char separator) {
        return lines.stream()
                .limit(1)
                .mapToInt(line -> split(line, separator).size())
                .sum();
    }

    /** Splits one line, whatever is wrong with its quotation marks. One that is not closed stays in its cell. */
    static List<String> split(String line, char separator) {
        return TableRow.hasOpenQuote(line) ? splitAnywhere(line, separator) : splitOutside(line, separator);
    }

    private static List<String> splitAnywhere(String line, char separator) {
        return Stream.of(line.split(Pattern.quote(String.valueOf(separator)), -1))
                .toList();
    }

    private static List<String> splitOutside(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var each = line.charAt(i);
            if (each == '"') {
                quoted = !quoted;
            } else if (each == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
