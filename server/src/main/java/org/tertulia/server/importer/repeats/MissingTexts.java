package org.tertulia.server.importer.repeats;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Texts;

/** Texts that a language of the exchange lacks. More than a few of them are one line, because nobody has translated yet. */
final class MissingTexts {
    private static final int NAMED = 3;

    private MissingTexts() {}

    static boolean isOne(Problem problem) {
        return languages(problem).isPresent();
    }

    /** The languages in which a text is missing; empty if the problem is another one. */
    private static Optional<String> languages(Problem problem) {
        return Optional.ofNullable(problem.reason())
                .filter(reason -> reason.key().equals(Texts.LACKING))
                .map(reason -> String.valueOf(reason.details().get(Texts.LANGUAGES)));
    }

    /** One problem for these, which lack the same languages, at the place of the first one. */
    static Problem together(List<Problem> same) {
        var first = same.getFirst();
        var languages = languages(first).orElseThrow();
        var kinds = kinds(same);
        var message = named(kinds) + " have no text in " + languages + "; write them, or take " + languages
                + " out of languages";
        var reason = Reason.of("problem.texts-lack", Map.of(Texts.LANGUAGES, languages, "texts", counted(kinds)));
        return new Problem(first.severity(), first.file(), first.line(), "", message, reason);
    }

    /** The texts by their kinds, those of most first. */
    private static List<List<FieldPath>> kinds(List<Problem> same) {
        return same.stream()
                .map(problem -> FieldPath.of(problem.field()))
                .collect(Collectors.groupingBy(FieldPath::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.<List<FieldPath>>comparingInt(List::size).reversed())
                .toList();
    }

    /** In the words of the file, for readers of any language: {@code 20 × segments.title (welcome, posters, tables…)}. */
    private static String counted(List<List<FieldPath>> kinds) {
        return kinds.stream()
                .map(alike -> {
                    var first = alike.getFirst();
                    var field = first.list().isEmpty() ? first.field() : first.list() + "." + first.field();
                    var owners = alike.stream().map(FieldPath::owner).distinct().toList();
                    var named = owners.stream().limit(NAMED).collect(Collectors.joining(", "));
                    var more = owners.size() > NAMED ? "…" : "";
                    return alike.size() + " × " + field + (named.isEmpty() ? "" : " (" + named + more + ")");
                })
                .collect(Collectors.joining(", "));
    }

    /** The kinds of most texts, and how many others there are. */
    private static String named(List<List<FieldPath>> kinds) {
        var texts = kinds.stream().limit(NAMED).map(MissingTexts::ofKind).collect(Collectors.joining(", "));
        var more = kinds.stream().skip(NAMED).mapToInt(List::size).sum();
        return texts + (more == 0 ? "" : " and " + more + " more");
    }

    /** {@code titles of 20 segments (first welcome, posters, tables)}. */
    private static String ofKind(List<FieldPath> alike) {
        var field = alike.getFirst().field();
        var owners = alike.stream().map(FieldPath::owner).distinct().toList();
        if (owners.size() == 1) {
            return owners.getFirst().isEmpty() ? field : field + " of " + owners.getFirst();
        }
        var first = owners.stream().limit(NAMED).collect(Collectors.joining(", "));
        return (field.endsWith("s") ? field : field + "s") + " of " + owners.size() + " "
                + alike.getFirst().list() + " (" + (owners.size() > NAMED ? "first " : "") + first + ")";
    }
}
