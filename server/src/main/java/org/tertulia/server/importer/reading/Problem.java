package org.tertulia.server.importer.reading;

/**
 * A problem in a file, in words that people understand.
 *
 * @param line the line, counted from 1; 0 for the whole file
 * @param field the place in the file, such as {@code sessions.peer-1.segments.posters.kind}; empty without a field
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
