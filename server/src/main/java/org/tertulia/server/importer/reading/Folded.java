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
