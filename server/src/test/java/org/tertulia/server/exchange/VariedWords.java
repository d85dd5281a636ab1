package org.tertulia.server.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that nobody has written, the same in every run. As in a real language, few words are frequent and most are rare,
 * so they compress about as a real text does.
 */
public final class VariedWords {
    private static final long SEED = 20220411;
    private static final int KNOWN = 4_000;
    private static final int FEWEST_IN_A_SENTENCE = 6;
    private static final int MOST_IN_A_SENTENCE = 40;
    private static final List<String> BEGINNINGS = List.of(
            "b", "br", "c", "d", "f", "g", "gr", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "z");
    private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "u", "ai", "é", "ou", "ia", "á");
    private static final List<String> ENDS = List.of("", "", "", "n", "r", "s", "l", "t", "nd", "m");

    private final Random random = new Random(SEED);
    private final List<String> known =
            IntStream.range(0, KNOWN).mapToObj(number -> fresh()).toList();

    public int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    public final <T> T one(T... choices) {
        return choices[below(choices.length)];
    }

    /** An identifier such as browsers make. */
    public String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    public String name() {
        var word = fresh();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    public String sentence() {
        var length = FEWEST_IN_A_SENTENCE + below(MOST_IN_A_SENTENCE - FEWEST_IN_A_SENTENCE);
        return IntStream.range(0, length).mapToObj(number -> word()).collect(Collectors.joining(" ", "", "."));
    }

    /** The word of rank r is used about 1/r as often as the first. */
    private String word() {
        return known.get((int) Math.pow(KNOWN, random.nextDouble()) - 1);
    }

    private String fresh() {
        var syllables = new ArrayList<String>();
        for (var number = 1 + below(3); number >= 0; number--) {
            syllables.add(from(BEGINNINGS) + from(MIDDLES) + from(ENDS));
        }
        return String.join("", syllables);
    }

    private String from(List<String> choices) {
        return choices.get(below(choices.size()));
    }
}
