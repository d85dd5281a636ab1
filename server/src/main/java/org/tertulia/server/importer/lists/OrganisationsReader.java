package org.tertulia.server.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tertulia.server.importer.reading.CsvRow;
import org.tertulia.server.importer.reading.CsvTable;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.Organisation.Kind;
import org.tertulia.sessions.programme.OrganisationId;

/** Reads {@code organisations.csv}. */
final class OrganisationsReader {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final FileProblems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    OrganisationsReader(FileProblems problems) {
        this.problems = problems;
    }

    List<Organisation> read(byte[] bytes) {
        return new CsvTable(Set.of("id", "name", "kind"), Set.of("country", "region", "languages"), problems)
                .read(bytes).stream().map(this::organisation).toList();
    }

    private Organisation organisation(CsvRow row) {
        return new Organisation(
                new OrganisationId(id(row)),
                row.required("name"),
                kind(row),
                country(row),
                row.optional("region"),
                row.languages("languages"));
    }

    private String id(CsvRow row) {
        var id = row.required("id");
        if (!id.isEmpty() && !Words.isId(id)) {
            row.error(
                    "id",
                    "\"" + id + "\" cannot be an id: use up to " + Words.LONGEST_ID + " characters of A-Z a-z 0-9 _ -");
        }
        var first = lines.putIfAbsent(id, row.line());
        if (first != null && !id.isEmpty()) {
            row.error("id", "line " + first + " already has the organisation \"" + id + "\"");
        }
        return id;
    }

    private static Kind kind(CsvRow row) {
        var word = row.required("kind");
        var kind = Words.choice(word, Kind.class);
        if (kind.isEmpty() && !word.isEmpty()) {
            var all = Words.all(Kind.class);
            row.error("kind", "\"" + word + "\" is not one of " + String.join(", ", all) + Nearest.hint(word, all));
        }
        return kind.orElse(Kind.CITY);
    }

    private static String country(CsvRow row) {
        var country = row.optional("country");
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            row.error("country", "\"" + country + "\" is not a country code of two letters, such as ES");
        }
        return country;
    }
}
