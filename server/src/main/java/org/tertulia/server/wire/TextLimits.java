package org.tertulia.server.wire;

import com.fasterxml.jackson.databind.JsonNode;
import org.tertulia.realtime.wire.UnreadableException;
import org.tertulia.sessions.whole.PlainText;

/** The texts in what a browser says: each is one that people may type, wherever it stands. */
final class TextLimits {
    private TextLimits() {}

    /** @throws UnreadableException when one of the texts in this tree may not be */
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
