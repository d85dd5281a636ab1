package org.tertulia.server.importer.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tertulia.server.importer.reading.Problem.Severity;

/** Says a problem once that many rows of a list have, and names their lines. */
public final class SameProblems {
    private static final int NAMED_LINES = 8;

    private record Key(Severity severity, String field, String message) {}

    private SameProblems() {}

    /** At most {@value FileProblems#MOST}. Errors come before warnings if there are more. */
    public static List<Problem> together(List<Problem> problems) {
        var same = new LinkedHashMap<Key, List<Problem>>();
        for (var problem : problems) {
            var key = new Key(problem.severity(), problem.field(), problem.message());
            same.computeIfAbsent(key, each -> new ArrayList<>()).add(problem);
        }
        var all = same.values().stream().map(SameProblems::one).toList();
        return all.size() <= FileProblems.MOST
                ? all
                : all.stream()
                        .sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                        .limit(FileProblems.MOST)
                        .toList();
    }

    private static Problem one(List<Problem> same) {
        var first = same.getFirst();
        var reason = first.reason();
        return same.size() == 1 || reason == null ? first : withLines(first, reason, same);
    }

    private static Problem withLines(Problem first, Reason reason, List<Problem> same) {
        var lines = same.stream()
                .skip(1)
                .limit(NAMED_LINES)
                .map(problem -> Integer.toString(problem.line()))
                .collect(Collectors.joining(", "));
        var also = Reason.of("list.also", "lines", lines).and("more", Math.max(0, same.size() - 1 - NAMED_LINES));
        var message = first.message() + " " + also.inEnglish();
        return new Problem(first.severity(), first.file(), first.line(), first.field(), message, reason);
    }
}
