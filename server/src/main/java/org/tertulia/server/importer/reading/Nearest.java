package org.tertulia.server.importer.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** Finds the known word that is closest to a misspelt one. */
public final class Nearest {
    private static final int FAR = 3;
    private static final int LONGEST = 60;

    private Nearest() {}

    /** {@code "; did you mean …?"}, or nothing if no known word is close. */
    public static String hint(String written, Collection<String> words) {
        var near = Math.clamp(written.length() / 3, 1, FAR - 1);
        return words.stream()
                .filter(word -> distance(written, word) <= near)
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return FAR;
        }
        var row = new int[b.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= a.length(); i++) {
            row = nextRow(row, a.charAt(i - 1), b);
        }
        return row[b.length()];
    }

    private static int[] nextRow(int[] above, char letter, String b) {
        var row = new int[above.length];
        row[0] = above[0] + 1;
        for (int j = 1; j < above.length; j++) {
            var swap = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
        }
        return row;
    }
}
