package org.tertulia.server.importer.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tertulia.sessions.whole.PlainText;

/** One row of a table: its cells by column name. A problem in a cell names row and column. */
public record CsvRow(int line, Map<String, String> cells, FileProblems problems) {
    private static final int LONGEST_CELL = 400;

    public String optional(String column) {
        var text = Formulas.bare(cells.getOrDefault(column, "")).strip();
        if (text.length() > LONGEST_CELL) {
            error(column, "is longer than " + LONGEST_CELL + " characters");
        } else if (!PlainText.isPlain(text)) {
            error(column, "has invisible control characters");
        } else if (!PlainText.isLine(text)) {
            error(column, "has a line break");
        }
        return text;
    }

    public String required(String column) {
        var text = optional(column);
        if (text.isEmpty()) {
            error(column, "is empty");
        }
        return text;
    }

    /** The words in a cell, separated by spaces, commas or semicolons. */
    List<String> words(String column) {
        return Stream.of(optional(column).split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public List<String> languages(String column) {
        var words = words(column);
        for (var word : words) {
            if (!Words.isLanguage(word)) {
                error(column, "\"" + word + "\" is not a language tag; write it like en or pt-BR");
            }
        }
        return words.stream().distinct().toList();
    }

    public void error(String column, String message) {
        problems.error(line, column, message);
    }
}
