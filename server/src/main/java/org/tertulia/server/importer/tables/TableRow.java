package org.tertulia.server.importer.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line of its file, or the number of its row in a spreadsheet
 */
public record TableRow(int line, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The text at this place; empty where the row is shorter. */
    public String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The text at this place as people see it. */
    public String seen(int place) {
        return CellText.seen(cell(place));
    }

    /** The number of cells up to the last one with a text. */
    int width() {
        var width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** Whether a text has a quotation mark that is not closed. */
    static boolean hasOpenQuote(String text) {
        return text.chars().filter(each -> each == '"').count() % 2 != 0;
    }

    boolean isBlank() {
        return width() == 0;
    }

    /** The row with another text at this place. */
    public TableRow with(int place, String text) {
        var changed = new ArrayList<>(cells);
        while (changed.size() <= place) {
            changed.add("");
        }
        changed.set(place, text);
        return new TableRow(line, changed);
    }
}
