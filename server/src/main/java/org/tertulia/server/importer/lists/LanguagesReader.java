package org.tertulia.server.importer.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.LanguageNames;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.sessions.people.PeopleCommand;

/** Reads a cell with languages: tags or names, between spaces, commas, strokes or "and". */
final class LanguagesReader {
    private static final String SEPARATORS = "[;,/|&+]|\\s(?:and|y|e|et)\\s";
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

    private LanguagesReader() {}

    static List<String> read(ListRow row, String column) {
        var languages = row.parts(column, SEPARATORS)
                .map(part -> ASIDE.matcher(part).replaceAll(" ").strip())
                .flatMap(part -> tags(row, column, part))
                .distinct()
                .toList();
        if (languages.size() > PeopleCommand.MOST_LANGUAGES) {
            row.error(
                    column,
                    Reason.of("list.many-languages", "count", languages.size())
                            .and("most", PeopleCommand.MOST_LANGUAGES));
        }
        return languages;
    }

    /** A part is one name, such as "Haitian Creole", or several words. */
    private static Stream<String> tags(ListRow row, String column, String part) {
        var whole = LanguageNames.tag(part);
        return whole.isPresent()
                ? whole.stream()
                : Stream.of(part.split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .flatMap(word -> tag(row, column, word).stream());
    }

    private static Optional<String> tag(ListRow row, String column, String word) {
        var tag = LanguageNames.tag(word);
        if (tag.isEmpty()) {
            row.error(column, unknown(word));
        }
        return tag;
    }

    private static Reason unknown(String word) {
        return LanguageNames.meant(word)
                .map(tag -> Reason.of("list.language-near", "near", tag).and("name", LanguageNames.name(tag)))
                .orElseGet(() -> Reason.of("list.language"))
                .and("written", word);
    }
}
