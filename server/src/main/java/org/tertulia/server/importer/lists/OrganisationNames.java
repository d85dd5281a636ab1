package org.tertulia.server.importer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.CsvRow;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.sessions.programme.OrganisationId;

/** Finds organisations by their id, or by the name that pages show. */
record OrganisationNames(Map<String, String> byId) {
    private static final String COLUMN = "organisation";

    OrganisationId read(CsvRow row) {
        var written = row.required(COLUMN);
        var found = byId.containsKey(written) ? List.of(written) : called(written);
        if (found.size() == 1) {
            return new OrganisationId(found.getFirst());
        }
        if (!written.isEmpty()) {
            row.error(COLUMN, found.isEmpty() ? unknown(written) : ambiguous(written, found));
        }
        return new OrganisationId(written);
    }

    private List<String> called(String name) {
        return byId.entrySet().stream()
                .filter(organisation -> organisation.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private String unknown(String written) {
        var words = Stream.concat(byId.keySet().stream(), byId.values().stream());
        return "there is no organisation \"" + written + "\"" + Nearest.hint(written, words.toList());
    }

    private static String ambiguous(String written, List<String> ids) {
        return "\"" + written + "\" is the name of several organisations; write one of their ids: "
                + String.join(", ", ids);
    }
}
