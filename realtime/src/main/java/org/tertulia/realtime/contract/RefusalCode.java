package org.tertulia.realtime.contract;

/** Names one reason for which commands are refused; every language has a message for it. */
public interface RefusalCode {
    /** Stable and dotted, such as {@code turn.not-running}. */
    String code();

    /** The refusal for this reason, without details. */
    default Refusal refusal() {
        return Refusal.of(code());
    }

    /** The refusal for this reason, with one detail that its message needs. */
    default Refusal refusal(String detail, String value) {
        return Refusal.of(code(), detail, value);
    }
}
