package org.tertulia.server.exporter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tertulia.server.importer.reading.CountryNames;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.Organisation;

/** Writes organisations as a list that can be imported again. */
public final class OrganisationsExport {
    private static final List<String> HEADINGS = List.of("id", "name", "kind", "country", "region", "languages");

    private OrganisationsExport() {}

    public static String csv(Collection<Organisation> organisations) {
        return CsvRows.csv(HEADINGS, rows(organisations));
    }

    /** The cells by their headings. */
    public static List<SequencedMap<String, String>> rows(Collection<Organisation> organisations) {
        return organisations.stream().map(OrganisationsExport::row).toList();
    }

    private static SequencedMap<String, String> row(Organisation organisation) {
        var row = new LinkedHashMap<String, String>();
        row.put("id", organisation.id().value());
        row.put("name", organisation.name());
        row.put("kind", Words.of(organisation.kind()));
        row.put("country", CountryNames.code(organisation.country()).orElse(""));
        row.put("region", organisation.region());
        row.put("languages", String.join(" ", organisation.languages()));
        return row;
    }
}
