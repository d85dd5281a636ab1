package org.tertulia.server.importer.tables;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Folded;

/**
 * A column that a list can have.
 *
 * @param id its own heading, which also names it in a form
 * @param partOf the column that it is a part of, such as a family name of a name; else its own id
 * @param isNeeded whether a list cannot do without it
 * @param headings what people write above it, as folded letters
 */
public record Column(String id, String partOf, boolean isNeeded, Set<String> headings) {
    public static Column needed(String id, String... headings) {
        return new Column(id, id, true, folded(id, headings));
    }

    public static Column optional(String id, String... headings) {
        return new Column(id, id, false, folded(id, headings));
    }

    public static Column part(String of, String id, String... headings) {
        return new Column(id, of, false, folded(id, headings));
    }

    private static Set<String> folded(String id, String... headings) {
        return Stream.concat(Stream.of(id), Stream.of(headings))
                .map(Folded::letters)
                .collect(Collectors.toUnmodifiableSet());
    }
}
