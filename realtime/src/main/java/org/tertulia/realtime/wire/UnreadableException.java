package org.tertulia.realtime.wire;

/** A message that does not follow the wire format; the code says what is wrong with it. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    public UnreadableException(String code) {
        super(code);
        this.code = code;
    }

    public UnreadableException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    /** Stable and dotted, such as {@code command.unreadable}. */
    public String code() {
        return code;
    }
}
