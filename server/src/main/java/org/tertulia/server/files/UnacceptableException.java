package org.tertulia.server.files;

import java.util.Map;

/** The reason why a file is not taken: a refusal code, and the details of its sentence. */
final class UnacceptableException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Map<String, String> details;

    UnacceptableException(String code) {
        this(code, Map.of());
    }

    UnacceptableException(String code, Map<String, String> details) {
        super(code);
        this.details = details;
    }

    /** Something is wrong with one page. Pages are counted from 0 here, and from 1 in what people read. */
    static UnacceptableException onPage(int page, String code) {
        return new UnacceptableException(code, Map.of("page", String.valueOf(page + 1)));
    }

    String code() {
        return String.valueOf(getMessage());
    }

    Map<String, String> details() {
        return details;
    }
}
