package org.tertulia.server.importer.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.server.importer.reading.Problem.Severity;

/** Says a problem once that many rows of a list have, and names their lines. */
public final class SameProblems {
    private static final int NAMED_LINES = 8;

    /** What is said of a row whose cells are not where they should be. */
    private static final Set<String> MISPLACED = Set.of("list.quote", "list.more-cells", "list.tab");

    private record Key(Severity severity, String field, String message) {}

    /** Two rows with the same text. The rows name each other, so that a page can mark both. */
    private record Pair(String field, int line, int other) {
        boolean isSaidAbove(Set<Pair> all) {
            return other < line && all.contains(new Pair(field, /* line= */ other, /* other= */ line));
        }
    }

    private SameProblems() {}

    private static boolean isSaidAbove(Problem problem, Set<Pair> said) {
        return pair(problem).filter(pair -> pair.isSaidAbove(said)).isPresent();
    }

    /** Whether it is about a cell of a row whose cells are not where they should be. */
    private static boolean follows(Problem problem, Set<Integer> misplaced) {
        return misplaced.contains(problem.line()) && !isMisplaced(problem);
    }

    private static boolean isMisplaced(Problem problem) {
        var reason = problem.reason();
        return reason != null && MISPLACED.contains(reason.key());
    }

    private static Optional<Pair> pair(Problem problem) {
        var reason = problem.reason();
        return reason == null || !reason.key().equals("list.same")
                ? Optional.empty()
                : Optional.of(new Pair(
                        problem.field(),
                        problem.line(),
                        Integer.parseInt(String.valueOf(reason.details().get("line")))));
    }

    /** At most {@value FileProblems#MOST}. Errors come before warnings if there are more. */
    public static List<Problem> together(List<Problem> problems) {
        var said = problems.stream()
                .map(SameProblems::pair)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var misplaced = problems.stream()
                .filter(SameProblems::isMisplaced)
                .map(Problem::line)
                .collect(Collectors.toSet());
        var same = new LinkedHashMap<Key, List<Problem>>();
        for (var problem : problems) {
            if (isSaidAbove(problem, said) || follows(problem, misplaced)) {
                continue;
            }
            var key = new Key(problem.severity(), problem.field(), problem.message());
            same.computeIfAbsent(key, each -> new ArrayList<>()).add(problem);
        }
        return FileProblems.most(same.values().stream().map(SameProblems::one).toList());
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
        return first.saying(reason.followedBy(also));
    }
}
