package org.tertulia.sessions.whole;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;

/** What people may type: any script and emoji, of a limited length, without characters that disguise it. */
public final class PlainText {
    /** The longest text, in characters that a reader sees. */
    public static final int MOST_GRAPHEMES = 4_000;

    /** A text with more UTF-16 units is too long without counting: no real character needs more than 16. */
    private static final int MOST_CHARS = MOST_GRAPHEMES * 16;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_:-]{1,80}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private PlainText() {}

    /** What is wrong with a text that may not be empty. */
    public static Optional<Refusal> objection(String text) {
        return text.isBlank() ? Optional.of(TextRefusal.TEXT_EMPTY.refusal()) : objectionIfAny(text, MOST_GRAPHEMES);
    }

    /** What is wrong with a text that may be empty. */
    public static Optional<Refusal> objectionIfAny(String text, int mostGraphemes) {
        return first(
                when(!isPlain(text), TextRefusal.TEXT_FORBIDDEN),
                when(isLongerThan(text, mostGraphemes), TextRefusal.TEXT_TOO_LONG));
    }

    /** What is wrong with a text of one line that may not be empty, such as a name. */
    public static Optional<Refusal> objectionToLine(String text) {
        return objection(text).or(() -> when(!isLine(text), TextRefusal.TEXT_FORBIDDEN));
    }

    /** What is wrong with a text of one line that may be empty. */
    public static Optional<Refusal> objectionToLineIfAny(String text, int mostGraphemes) {
        return objectionIfAny(text, mostGraphemes).or(() -> when(!isLine(text), TextRefusal.TEXT_FORBIDDEN));
    }

    /** What is wrong with the form of an id from a client. */
    public static Optional<Refusal> objection(Id id) {
        return when(!isId(id.value()), TextRefusal.ID_MALFORMED);
    }

    /** What is wrong with the form of a language tag. */
    public static Optional<Refusal> objectionToLanguage(String tag) {
        return when(!isLanguage(tag), TextRefusal.LANGUAGE_MALFORMED);
    }

    /** Whether a text has no characters that disguise it. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isForbidden);
    }

    /** Whether a text is longer than any text may be. */
    public static boolean isTooLong(String text) {
        return isLongerThan(text, MOST_GRAPHEMES);
    }

    /** Whether a text has no line break. */
    public static boolean isLine(String text) {
        return text.chars().noneMatch(character -> "\n\r\u2028\u2029".indexOf(character) >= 0);
    }

    /** Whether an id from a client has the right form. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether this has the form of a language tag, such as {@code es} or {@code pt-BR}. */
    public static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    private static boolean isLongerThan(String text, int most) {
        if (text.length() <= most) {
            return false;
        }
        return text.length() > MOST_CHARS || graphemes(text) > most;
    }

    private static int graphemes(String text) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        var count = 0;
        while (boundaries.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** Control characters except line ends and tabs, overrides of the text direction, and lone surrogates. */
    private static boolean isForbidden(int character) {
        return (character < ' ' && "\n\r\t".indexOf(character) < 0)
                || isBetween(character, 0x7F, 0x9F)
                || isBetween(character, 0x202D, 0x202E)
                || isBetween(character, 0xD800, 0xDFFF);
    }

    private static boolean isBetween(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
