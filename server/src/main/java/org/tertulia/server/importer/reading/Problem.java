package org.tertulia.server.importer.reading;

/**
 * Something to say about a file, in words a person understands.
 *
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param field where in the file, such as {@code sessions.peer-1.segments.posters.kind}; empty when it is about no field
 */
public record Problem(Severity severity, String file, int line, String field, String message) {
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One line for a terminal: {@code programme.yaml:12: error: sessions.peer-1.time: …}. */
    @Override
    public String toString() {
        var place = line == 0 ? file : file + ":" + line;
        var said = field.isEmpty() ? message : field + ": " + message;
        return place + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + said;
    }
}
