package org.tertulia.server.importer.repeats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;

/** Says a problem of a programme once if more than a few places have it, and names them. */
public final class RepeatedProblems {
    private static final int FEW = 3;
    private static final int NAMED = 8;

    /** What problems have in common that are one. Missing texts may be those of any field. */
    private record Key(Problem.Severity severity, String field, String message) {
        static Key of(Problem problem) {
            var field = MissingTexts.isOne(problem)
                    ? ""
                    : FieldPath.of(problem.field()).field();
            return new Key(problem.severity(), field, problem.message());
        }
    }

    private RepeatedProblems() {}

    /** The problems of one file, in the order of its lines. */
    public static List<Problem> together(List<Problem> problems) {
        var same = problems.stream().collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return FileProblems.most(
                same.values().stream().flatMap(RepeatedProblems::said).toList());
    }

    private static Stream<Problem> said(List<Problem> same) {
        if (same.size() <= FEW) {
            return same.stream();
        }
        return Stream.of(MissingTexts.isOne(same.getFirst()) ? MissingTexts.together(same) : one(same));
    }

    private static Problem one(List<Problem> same) {
        var first = same.getFirst();
        var others = same.stream()
                .skip(1)
                .limit(NAMED)
                .map(problem -> FieldPath.of(problem.field()).toString())
                .collect(Collectors.joining(", "));
        var more = same.size() - 1 - NAMED;
        var also = Reason.of("problem.also", "others", others).and("more", Math.max(0, more));
        var reason = first.reason();
        return reason == null
                ? new Problem(
                        first.severity(),
                        first.file(),
                        first.line(),
                        first.field(),
                        first.message() + " " + also.inEnglish(),
                        null)
                : first.saying(reason.followedBy(also));
    }
}
