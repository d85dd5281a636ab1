package org.tertulia.server.imports;

import java.util.List;
import org.tertulia.server.importer.reading.Problem;

/**
 * What a preview says besides the changes.
 *
 * @param same how many things are already as the file says
 * @param staying how many things are not in the file and stay
 * @param problems what the reader of the file has noticed
 */
public record Noticed(int same, int staying, List<Problem> problems) {
    /** What an act on people says besides. */
    public static Noticed of(int same, List<Problem> leftOut) {
        return new Noticed(same, 0, leftOut);
    }

    static final Noticed NOTHING = new Noticed(0, 0, List.of());

    static Noticed of(Difference difference, List<Problem> problems) {
        return new Noticed(difference.count(Difference.State.SAME), difference.count(Difference.State.STAYS), problems);
    }
}
