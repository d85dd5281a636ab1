package org.tertulia.server.importer.reading;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Texts as people compare them. */
public final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Folded() {}

    /** The words without case, accents and signs: {@code E-Mail *} and {@code e mail} are the same. */
    public static String words(String text) {
        return isAscii(text) ? asciiWords(text) : anyWords(text);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    /** The same for most texts, without the tables of Unicode: a long list asks for each cell, many times. */
    private static String asciiWords(String text) {
        var words = new StringBuilder(text.length());
        for (int place = 0; place < text.length(); place++) {
            var character = Character.toLowerCase(text.charAt(place));
            if (isLetterOrDigit(character)) {
                words.append(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.isEmpty() ? line(text) : words.toString().strip();
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
    }

    private static String anyWords(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        var words = SIGNS.matcher(lower(bare)).replaceAll(" ").strip();
        return words.isEmpty() ? line(text) : words;
    }

    /** The letters alone: {@code facilitador/a} and {@code Facilitadora} are the same. */
    public static String letters(String text) {
        return words(text).replace(" ", "");
    }

    /** The same line in one Unicode form and without case. Accents stay, because they tell people apart. */
    public static String line(String text) {
        return Normalizer.normalize(lower(Normalizer.normalize(text, Form.NFC)), Form.NFC);
    }

    private static String lower(String text) {
        return UCharacter.foldCase(text, true);
    }
}
