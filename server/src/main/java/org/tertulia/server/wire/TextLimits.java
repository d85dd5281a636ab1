package org.tertulia.server.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import org.tertulia.realtime.UnreadableException;

/** What people may write: any script and emoji, not too long, without characters that hide or turn other text round. */
final class TextLimits {
    static final int MAX_GRAPHEMES = 4_000;

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
        if (text.codePoints().anyMatch(TextLimits::forbidden)) {
            throw new UnreadableException("text.forbidden-character");
        }
        if (text.length() > MAX_GRAPHEMES && graphemes(text) > MAX_GRAPHEMES) {
            throw new UnreadableException("text.too-long");
        }
    }

    private static boolean forbidden(int character) {
        var control = Character.isISOControl(character) && character != '\n' && character != '\t';
        var half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        var turnsRound = character >= 0x202A && character <= 0x202E;
        return control || half || turnsRound;
    }

    private static int graphemes(String text) {
        var breaks = BreakIterator.getCharacterInstance();
        breaks.setText(text);
        var count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
