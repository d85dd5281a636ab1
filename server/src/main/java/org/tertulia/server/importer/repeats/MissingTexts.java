package org.tertulia.server.importer.repeats;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Texts;

/** Texts that a language of the exchange lacks. More than a few of them are one line, because nobody has translated yet. */
final class MissingTexts {
    private static final int NAMED = 3;

    private MissingTexts() {}

    static boolean isOne(Problem problem) {
        return !problem.isError() && problem.message().startsWith(Texts.LACKING);
    }

    /** One problem for these, which lack the same languages, at the place of the first one. */
    static Problem together(List<Problem> same) {
        var first = same.getFirst();
        var languages = first.message().substring(Texts.LACKING.length());
        var message = named(same) + " have no text in " + languages + "; write them, or take " + languages
                + " out of languages";
        return new Problem(first.severity(), first.file(), first.line(), "", message, null);
    }

    /** The kinds of most texts, and how many others there are. */
    private static String named(List<Problem> same) {
        var kinds = same.stream()
                .map(problem -> FieldPath.of(problem.field()))
                .collect(Collectors.groupingBy(FieldPath::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.<List<FieldPath>>comparingInt(List::size).reversed())
                .toList();
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
