package org.tertulia.server.importer.tables;

import java.util.List;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Formulas;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.sessions.whole.PlainText;

/** One row of a list: its cells by the id of their column. A problem names the row, and the heading as it is written. */
public record ListRow(TableRow row, Headings headings, FileProblems problems) {
    /** The longest text of a cell without its own limit. */
    public static final int LONGEST_CELL = 400;

    public int line() {
        return row.line();
    }

    /** The line as a message names it. */
    public String at() {
        return Integer.toString(line());
    }

    /** Whether the list has this column. */
    public boolean has(String column) {
        return headings.has(column);
    }

    /** The text of a cell; empty if the list has no such column. */
    public String optional(String column) {
        return optional(column, LONGEST_CELL);
    }

    /**
     * The text of a cell that may be empty.
     *
     * @param longest the most characters, counted as PostgreSQL counts them
     */
    public String optional(String column, int longest) {
        return checked(column, text(column), longest);
    }

    public String required(String column, int longest) {
        var text = optional(column, longest);
        if (text.isEmpty()) {
            error(column, Reason.of("list.empty-cell"));
        }
        return text;
    }

    /** Several columns as one text, such as given name and family name. */
    public String joined(List<String> columns) {
        return String.join(
                " ",
                columns.stream().map(this::text).filter(text -> !text.isEmpty()).toList());
    }

    private String text(String column) {
        var place = headings.place(column);
        return place < 0 ? "" : Formulas.bare(row.seen(place));
    }

    /** The text, after its length and its characters are checked. */
    public String checked(String column, String text, int longest) {
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            error(column, Reason.of("list.too-long", "length", length).and("most", longest));
        } else if (!PlainText.isPlain(text)) {
            error(column, Reason.of("list.control"));
        } else if (Formulas.isError(text)) {
            error(column, Reason.of("list.cell-error", "written", text));
        }
        return text;
    }

    /** The parts of a cell between commas, semicolons and strokes. */
    public Stream<String> parts(String column, String separators) {
        return Stream.of(optional(column).split(separators)).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** The text of a cell with its line breaks. Its length and its characters are not checked. */
    public String lines(String column) {
        var place = headings.place(column);
        return place < 0 ? "" : Formulas.bare(row.cell(place)).strip();
    }

    /** An error in words that no catalogue has. */
    public void error(String column, String message) {
        problems.error(line(), headings.name(column), message);
    }

    /** The same as a warning. */
    public void warning(String column, String message) {
        problems.warning(line(), headings.name(column), message);
    }

    public void error(String column, Reason reason) {
        problems.error(line(), headings.name(column), reason);
    }

    public void warning(String column, Reason reason) {
        problems.warning(line(), headings.name(column), reason);
    }
}
