package org.tertulia.server.importer.reading;

import org.jspecify.annotations.Nullable;

/**
 * A problem in a file, in words that people understand.
 *
 * @param line the line, counted from 1; 0 for the whole file
 * @param field the place in the file, such as {@code sessions.peer-1.segments.posters.kind}; empty without a field
 * @param message what is wrong, in English
 * @param reason the same for pages in other languages, if there is a message for it
 */
public record Problem(
        Severity severity,
        String file,
        int line,
        String field,
        String message,
        @Nullable Reason reason) {
    public enum Severity {
        ERROR,
        WARNING
    }

    /** The same in a file of another name. */
    public Problem in(String name) {
        return new Problem(severity, name, line, field, message, reason);
    }

    /** The same place, for another reason. */
    public Problem saying(Reason other) {
        return new Problem(severity, file, line, field, other.inEnglish(), other);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line for a terminal: {@code programme.yaml:12: error: sessions.peer-1.time: …}. */
    @Override
    public String toString() {
        var place = line == 0 ? file : file + ":" + line;
        var said = field.isEmpty() ? message : field + ": " + message;
        return place + ": " + (isError() ? "error" : "warning") + ": " + said;
    }
}
