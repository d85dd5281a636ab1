package org.tertulia.sessions.programme;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.whole.Multilingual;

/**
 * A room that the programme lists by name, such as a round table.
 *
 * @param theme what it discusses
 * @param facilitators the organisations that facilitate it. People are assigned to a room by their roles.
 * @param rapporteurs the organisations that write for it
 * @param size the number of people it is planned for, up to a hall
 * @param headings the columns of its board; empty if it has those of its segment
 * @param place where it meets on site
 */
public record RoomPlan(
        RoomId id,
        Multilingual title,
        @Nullable Multilingual theme,
        List<OrganisationId> facilitators,
        List<OrganisationId> rapporteurs,
        int size,
        List<Heading> headings,
        @Nullable String place) {
    public static final int SMALLEST = 2;
    public static final int LARGEST = 1_000;

    RoomPlan onlyOf(Predicate<OrganisationId> these) {
        return new RoomPlan(
                id,
                title,
                theme,
                facilitators.stream().filter(these).toList(),
                rapporteurs.stream().filter(these).toList(),
                size,
                headings,
                place);
    }

    boolean isWellSized() {
        return size >= SMALLEST && size <= LARGEST;
    }
}
