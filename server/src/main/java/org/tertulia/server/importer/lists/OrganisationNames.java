package org.tertulia.server.importer.lists;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * Finds organisations by their id, or by the name that pages show, in any case and with or without accents.
 *
 * @param byId the names by id; null if nobody knows the organisations, so that none is called unknown
 */
public record OrganisationNames(@Nullable Map<String, String> byId) {
    OrganisationId read(ListRow row) {
        var written = row.required(PeopleColumns.ORGANISATION, ListRow.LONGEST_CELL);
        var found = byId == null ? List.of(written) : found(byId, written);
        if (found.size() != 1 && byId != null && !written.isEmpty()) {
            row.error(PeopleColumns.ORGANISATION, found.isEmpty() ? unknown(byId, written) : several(written, found));
        }
        return new OrganisationId(found.size() == 1 ? found.getFirst() : written);
    }

    /** The ids of all organisations that this text can mean. */
    public List<String> found(String written) {
        return byId == null ? List.of() : found(byId, written);
    }

    /** An exact match comes before one in another case, and an id before a name. */
    private static List<String> found(Map<String, String> byId, String written) {
        var folded = Folded.words(written);
        List<BiPredicate<String, String>> ways = List.of(
                (id, name) -> id.equals(written),
                (id, name) -> name.equals(written),
                (id, name) -> id.equalsIgnoreCase(written),
                (id, name) -> Folded.words(name).equals(folded));
        return ways.stream()
                .map(way -> byId.entrySet().stream()
                        .filter(each -> way.test(each.getKey(), each.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList())
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Reason unknown(Map<String, String> byId, String written) {
        var words = Stream.concat(byId.values().stream(), byId.keySet().stream());
        return Nearest.to(written, words.toList())
                .map(near -> Reason.of("list.organisation-near", "near", near))
                .orElseGet(() -> Reason.of("list.organisation"))
                .and("written", written);
    }

    private static Reason several(String written, List<String> ids) {
        return Reason.of("list.organisation-several", "written", written).and("ids", String.join(", ", ids));
    }
}
