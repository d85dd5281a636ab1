package org.tertulia.server.files;

/** The reason why a file is not drawn. Its message is the refusal code. */
final class UnacceptableException extends Exception {
    private static final long serialVersionUID = 1;

    UnacceptableException(String code) {
        super(code);
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
