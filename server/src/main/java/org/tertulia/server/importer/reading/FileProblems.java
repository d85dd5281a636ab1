package org.tertulia.server.importer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tertulia.server.importer.reading.Problem.Severity;

/** Collects the problems of one file, up to a limit. */
public final class FileProblems {
    /** Nobody reads more about a programme. */
    static final int MOST = 200;

    /** A list keeps the problems of each row, because its rows are imported one by one. A programme counts those alike. */
    private static final int MOST_OF_LIST = 50_000;

    private final String file;
    private final int most;
    private final List<Problem> found = new ArrayList<>();

    public FileProblems(String file) {
        this(file, MOST);
    }

    private FileProblems(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /** For a list of rows, or another file whose problems are said together. */
    public static FileProblems ofList(String file) {
        return new FileProblems(file, MOST_OF_LIST);
    }

    public void error(int line, String field, String message) {
        add(new Problem(Severity.ERROR, file, line, field, message, null));
    }

    public void error(int line, String field, Reason reason) {
        add(new Problem(Severity.ERROR, file, line, field, reason.inEnglish(), reason));
    }

    public void warning(int line, String field, String message) {
        add(new Problem(Severity.WARNING, file, line, field, message, null));
    }

    public void warning(int line, String field, Reason reason) {
        add(new Problem(Severity.WARNING, file, line, field, reason.inEnglish(), reason));
    }

    public void add(Problem problem) {
        if (found.size() < most) {
            found.add(problem);
        } else if (problem.isError() && !hasErrors()) {
            found.set(most - 1, problem);
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** At most {@value #MOST}. Errors come before warnings if there are more. */
    public static List<Problem> most(List<Problem> all) {
        return all.size() <= MOST
                ? all
                : all.stream()
                        .sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                        .limit(MOST)
                        .toList();
    }

    public List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
