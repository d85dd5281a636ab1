package org.tertulia.server.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.tertulia.realtime.wire.UnreadableException;
import org.tertulia.sessions.whole.PlainText;

/** Checks the texts in a browser's message. The same limits apply to every text, at any place. */
final class TextLimits {
    private TextLimits() {}

    /** @throws UnreadableException if a text in this tree is not allowed */
    static void check(JsonNode node) {
        if (node.isTextual()) {
            check(node.textValue());
        } else {
            node.forEach(TextLimits::check);
        }
    }

    private static void check(String text) {
        PlainText.objectionIfAny(text, PlainText.MOST_GRAPHEMES).ifPresent(refusal -> {
            throw new UnreadableException(refusal.code());
        });
    }
}
