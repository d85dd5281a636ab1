package org.tertulia.server.importer.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Words;

/**
 * The fixed words of one kind, and what people write instead of them in English, Spanish and French.
 *
 * @param byLetters in any case, with or without accents, hyphens and spaces
 */
public record FixedWords<E extends Enum<E>>(Map<String, E> byLetters) {
    public FixedWords {
        byLetters = Map.copyOf(byLetters);
    }

    /**
     * Reads the words.
     *
     * @param others what people write instead of a fixed word, with commas between; empty if there is nothing
     */
    public static <E extends Enum<E>> FixedWords<E> of(Class<E> type, Function<E, String> others) {
        var words = new HashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            Stream.concat(
                            Stream.of(Words.of(constant)),
                            Stream.of(others.apply(constant).split(", ")))
                    .map(Folded::letters)
                    .filter(letters -> !letters.isEmpty())
                    .forEach(letters -> words.put(letters, constant));
        }
        return new FixedWords<>(words);
    }

    public Optional<E> find(String written) {
        return Optional.ofNullable(byLetters.get(Folded.letters(written)));
    }

    /** The fixed word that is written almost like this. */
    public Optional<String> near(String written) {
        return Nearest.to(Folded.letters(written), byLetters.keySet())
                .flatMap(near -> Optional.ofNullable(byLetters.get(near)))
                .map(Words::of);
    }
}
