package org.tertulia.server.importer.reading;

import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tertulia.sessions.whole.PlainText;

/** Single words: ids, fixed words, references. */
public final class Words {
    /** The longest id that is made from a name, and the longest slug. People are asked for no longer ids. */
    public static final int LONGEST_ID = 36;

    private Words() {}

    /** A text in the quotation marks that it does not have itself. */
    public static String quoted(String text) {
        return text.indexOf('"') < 0 ? "\"" + text + "\"" : "'" + text.replace("'", "''") + "'";
    }

    static String id(Value value) {
        var id = value.word();
        if (!id.isEmpty() && !isId(id)) {
            var reason = Reason.of("problem.id", "written", id).and("most", LONGEST_ID);
            value.error(reason.and("near", idOf(id)).and("hint", idOf(id).isEmpty() ? "none" : "near"));
        }
        return id;
    }

    /** An id from a name: {@code Ciudad de México} gives {@code ciudad-de-mexico}. Empty if it has no Latin letter. */
    public static String idOf(String name) {
        var id = Folded.words(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.substring(0, Math.min(id.length(), LONGEST_ID));
    }

    /** Whether a word can be an id: as the commands of an exchange allow it, because an exchange that was exported may have such ids. */
    public static boolean isId(String word) {
        return PlainText.isId(word);
    }

    /** Whether a word is the tag of a language that has a name. */
    public static boolean isLanguage(String word) {
        return PlainText.isLanguage(word) && isNamed(ULocale.getLanguage(word));
    }

    private static boolean isNamed(String language) {
        return !ULocale.getDisplayLanguage(language, ULocale.ENGLISH).equals(language);
    }

    /** A word that refers to something that must exist. */
    public static String reference(Value value, String kind, Collection<String> known) {
        return reference(value, kind, KnownNames.of(known));
    }

    /** An id or a name that refers to something that must exist, as its id. */
    public static String reference(Value value, String kind, KnownNames known) {
        var word = value.word();
        var found = known.find(word);
        if (!word.isEmpty() && found.isEmpty()) {
            value.error(unknown(kind, word, known));
        }
        return found.orElse(word);
    }

    /** Why something that must exist is not found, and what was probably meant. */
    public static Reason unknown(String kind, String word, KnownNames known) {
        return known.hint(Reason.of("problem.unknown", Map.of("kind", kind, "written", word)), word);
    }

    /** A fixed word, in any case, with a hyphen, a space or nothing between its parts. */
    public static <E extends Enum<E>> Optional<E> choice(String word, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> Folded.letters(of(constant)).equals(Folded.letters(word)))
                .findFirst();
    }

    /** A fixed word. An unknown word is an error and is read as the first fixed word. */
    public static <E extends Enum<E>> E choice(Value value, Class<E> type) {
        return choice(value, type, word -> choice(word, type));
    }

    /** A fixed word that may be written in other ways. */
    public static <E extends Enum<E>> E choice(Value value, Class<E> type, Function<String, Optional<E>> reader) {
        var word = value.word();
        var choice = reader.apply(word);
        if (choice.isEmpty() && !word.isEmpty()) {
            value.error(unknown(word, all(type)));
        }
        return choice.orElse(type.getEnumConstants()[0]);
    }

    private static Reason unknown(String word, List<String> all) {
        var reason = Reason.of("problem.choice", Map.of("written", word, "all", String.join(", ", all)));
        var near = Nearest.to(word, all);
        return reason.and("near", near.orElse("")).and("hint", near.isPresent() ? "near" : "none");
    }

    public static List<String> all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Words::of).toList();
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
