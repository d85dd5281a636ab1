package org.tertulia.realtime.contract;

import java.util.Map;

/**
 * Why a command was not accepted: a value, never an exception.
 *
 * @param code stable and dotted, such as {@code turn.not-running}; the reader's language has a message for it
 * @param details what the message needs, such as the other text of a conflict
 */
public record Refusal(String code, Map<String, String> details) {
    public Refusal {
        details = Map.copyOf(details);
    }

    public static Refusal of(String code) {
        return new Refusal(code, Map.of());
    }

    public static Refusal of(String code, String detail, String value) {
        return new Refusal(code, Map.of(detail, value));
    }
}
