package org.tertulia.server.importer.reading;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Single words: ids, fixed words, references. */
public final class Words {
    public static final int LONGEST_ID = 36;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1," + LONGEST_ID + "}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    private Words() {}

    static String id(Value value) {
        var id = value.text();
        if (!id.isEmpty() && !isId(id)) {
            value.error("\"" + id + "\" cannot be an id: use up to " + LONGEST_ID + " characters of A-Z a-z 0-9 _ -");
        }
        return id;
    }

    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    /** Whether a word is the tag of a language that has a name. */
    public static boolean isLanguage(String word) {
        return LANGUAGE.matcher(word).matches() && isNamed(ULocale.getLanguage(word));
    }

    private static boolean isNamed(String language) {
        return !ULocale.getDisplayLanguage(language, ULocale.ENGLISH).equals(language);
    }

    /** A word that refers to something that must exist. */
    public static String reference(Value value, String kind, Collection<String> known) {
        var word = value.text();
        if (!word.isEmpty() && !known.contains(word)) {
            value.error("there is no " + kind + " \"" + word + "\"" + Nearest.hint(word, known));
        }
        return word;
    }

    /** A fixed word, in small letters with hyphens. */
    public static <E extends Enum<E>> Optional<E> choice(String word, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }

    /** A fixed word. An unknown word is an error and is read as the first fixed word. */
    public static <E extends Enum<E>> E choice(Value value, Class<E> type) {
        var word = value.text();
        var choice = choice(word, type);
        if (choice.isEmpty() && !word.isEmpty()) {
            value.error(
                    "\"" + word + "\" is not one of " + String.join(", ", all(type)) + Nearest.hint(word, all(type)));
        }
        return choice.orElse(type.getEnumConstants()[0]);
    }

    public static List<String> all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Words::of).toList();
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
