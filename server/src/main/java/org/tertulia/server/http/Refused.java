package org.tertulia.server.http;

import java.util.Map;

/** A request that is not answered as it wished; the reader gets a page that says so. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String words;
    private final transient Map<String, String> details;

    Refused(int status) {
        this(status, "error." + status);
    }

    Refused(int status, String words) {
        this(status, words, Map.of());
    }

    /** Refuses in words of its own: a message, whose title has the same key with {@code .title}. */
    Refused(int status, String words, Map<String, String> details) {
        super(words, null, false, false);
        this.status = status;
        this.words = words;
        this.details = details;
    }

    int status() {
        return status;
    }

    String words() {
        return words;
    }

    Map<String, String> details() {
        return details;
    }
}
