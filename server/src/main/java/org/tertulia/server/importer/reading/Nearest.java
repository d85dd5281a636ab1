package org.tertulia.server.importer.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that is closest to a misspelt one. */
public final class Nearest {
    private static final int FAR = 3;
    private static final int LONGEST = 60;

    private Nearest() {}

    /** {@code "; did you mean …?"}, or nothing if no known word is close. */
    public static String hint(String written, Collection<String> words) {
        return to(written, words).map(word -> "; did you mean " + word + "?").orElse("");
    }

    /** The known word that is closest, if one is close; its case and its accents do not count. */
    public static Optional<String> to(String written, Collection<String> words) {
        var folded = Folded.words(written);
        var near = Math.clamp(folded.length() / 3, 1, FAR - 1);
        return words.stream()
                .map(word -> new Found(word, distance(folded, Folded.words(word), near)))
                .filter(found -> found.distance() <= near)
                .min(Comparator.comparingInt(Found::distance))
                .map(Found::word);
    }

    private record Found(String word, int distance) {}

    /** Words of very different length are not close, and need no comparison. */
    private static int distance(String a, String b, int near) {
        return Math.abs(a.length() - b.length()) > near ? FAR : distance(a, b);
    }

    /** How many letters must be changed, added or taken away, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return FAR;
        }
        var before = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= a.length(); i++) {
            var next = nextRow(before, row, a, i, b);
            before = row;
            row = next;
        }
        return row[b.length()];
    }

    private static int[] nextRow(int[] before, int[] above, String a, int i, String b) {
        var row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < above.length; j++) {
            var change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        return row;
    }
}
