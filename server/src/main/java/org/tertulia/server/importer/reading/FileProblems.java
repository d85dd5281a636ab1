package org.tertulia.server.importer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tertulia.server.importer.reading.Problem.Severity;

/** Collects the problems of one file, at most {@value #MOST}, because nobody reads more. */
public final class FileProblems {
    static final int MOST = 200;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    public FileProblems(String file) {
        this.file = file;
    }

    public void error(int line, String field, String message) {
        add(Severity.ERROR, line, field, message);
    }

    void warning(int line, String field, String message) {
        add(Severity.WARNING, line, field, message);
    }

    private void add(Severity severity, int line, String field, String message) {
        if (found.size() < MOST) {
            found.add(new Problem(severity, file, line, field, message));
        } else if (severity == Severity.ERROR && !hasErrors()) {
            found.set(MOST - 1, new Problem(severity, file, line, field, message));
        }
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    public List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
