package org.tertulia.server.files;

/** Why a file is not drawn; its message is the code of a refusal. */
final class UnacceptableException extends Exception {
    private static final long serialVersionUID = 1;

    UnacceptableException(String code) {
        super(code);
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
