package org.tertulia.server.http;

/** A request that is not answered as it wished; the reader gets a page that says so. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String words;

    Refused(int status) {
        this(status, "error." + status);
    }

    /** Refuses in words of its own: a message, whose title has the same key with {@code .title}. */
    Refused(int status, String words) {
        super(words, null, false, false);
        this.status = status;
        this.words = words;
    }

    int status() {
        return status;
    }

    String words() {
        return words;
    }
}
