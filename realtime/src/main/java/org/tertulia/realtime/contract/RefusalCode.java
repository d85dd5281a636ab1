package org.tertulia.realtime.contract;

/** The code of a refusal; implemented by enums of the parts. */
public interface RefusalCode {
    /** Stable and dotted, such as {@code turn.not-running}. */
    String code();

    /** The refusal with this code and no details. */
    default Refusal refusal() {
        return Refusal.of(code());
    }

    /** The refusal with this code and one detail for its message. */
    default Refusal refusal(String detail, String value) {
        return Refusal.of(code(), detail, value);
    }
}
