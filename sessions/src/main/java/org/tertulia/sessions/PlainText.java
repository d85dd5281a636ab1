package org.tertulia.sessions;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people may type: any script and emoji, of a bounded length, without what would disguise it. */
public final class PlainText {
    /** The most that one text may hold, as characters that a reader sees. */
    public static final int MOST_GRAPHEMES = 4_000;

    /** One that is longer is not counted: no honest grapheme needs so many. */
    private static final int MOST_CHARS = MOST_GRAPHEMES * 16;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_:-]{1,80}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private PlainText() {}

    /** The code of what is wrong with a text that must say something; none when it is good. */
    public static @Nullable String wrong(String text) {
        return text.isBlank() ? Refusals.TEXT_EMPTY : wrongIfAny(text, MOST_GRAPHEMES);
    }

    /** The code of what is wrong with a text that may be empty; none when it is good. */
    public static @Nullable String wrongIfAny(String text, int mostGraphemes) {
        if (!isPlain(text)) {
            return Refusals.TEXT_FORBIDDEN;
        }
        return isLongerThan(text, mostGraphemes) ? Refusals.TEXT_TOO_LONG : null;
    }

    /** Whether nothing in a text would disguise what it says. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(PlainText::isForbidden);
    }

    /** Whether an id that somebody made has the form of one. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Whether this can be a language tag, such as {@code es} or {@code pt-BR}. */
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

    /** Control characters but line ends and tabs, overrides of the direction of writing, and halves of a character. */
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
