package org.tertulia.server.importer.lists;

import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.server.importer.tables.Column;
import org.tertulia.server.importer.tables.Columns;

/** The columns that lists have, without the parts of a name, which are read as one. */
public final class ListColumns {
    private ListColumns() {}

    public static Set<String> ofPeople() {
        return whole(PeopleColumns.ALL);
    }

    public static Set<String> ofOrganisations() {
        return whole(OrganisationColumns.ALL);
    }

    private static Set<String> whole(Columns columns) {
        return columns.all().stream()
                .filter(column -> column.id().equals(column.partOf()))
                .map(Column::id)
                .collect(Collectors.toSet());
    }
}
