package org.tertulia.server.importer.lists;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.KnownNames;
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
        var found = known().find(written);
        if (found.isEmpty() && !written.isEmpty()) {
            var all = found(written);
            row.error(PeopleColumns.ORGANISATION, all.isEmpty() ? unknown(written) : several(written, all));
        }
        return new OrganisationId(found.orElse(written));
    }

    /** The ids of all organisations that this text can mean. */
    public List<String> found(String written) {
        return known().found(written);
    }

    private KnownNames known() {
        return new KnownNames(byId);
    }

    private Reason unknown(String written) {
        return known().near(written)
                .map(near -> Reason.of("list.organisation-near", "near", near))
                .orElseGet(() -> Reason.of("list.organisation"))
                .and("written", written);
    }

    private static Reason several(String written, List<String> ids) {
        return Reason.of("list.organisation-several", "written", written).and("ids", String.join(", ", ids));
    }
}
