package org.tertulia.server.importer.lists;

import static org.tertulia.server.importer.lists.OrganisationColumns.COUNTRY;
import static org.tertulia.server.importer.lists.OrganisationColumns.ID;
import static org.tertulia.server.importer.lists.OrganisationColumns.KIND;
import static org.tertulia.server.importer.lists.OrganisationColumns.LANGUAGES;
import static org.tertulia.server.importer.lists.OrganisationColumns.NAME;
import static org.tertulia.server.importer.lists.OrganisationColumns.REGION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tertulia.server.importer.reading.CountryNames;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.server.importer.tables.ListTable;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.Organisation.Kind;
import org.tertulia.sessions.programme.OrganisationId;

/** Reads a list of organisations. An organisation without an id gets one from its name. */
public final class OrganisationsReader {
    private final FileProblems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    public OrganisationsReader(FileProblems problems) {
        this.problems = problems;
    }

    public List<Organisation> read(byte[] bytes) {
        return ListTable.read(bytes, OrganisationColumns.ALL, problems)
                .map(table -> table.checkedRows(problems).stream()
                        .map(this::organisation)
                        .toList())
                .orElse(List.of());
    }

    private Organisation organisation(ListRow row) {
        var name = row.required(NAME, Organisation.LONGEST_NAME);
        return new Organisation(
                new OrganisationId(id(row, name)),
                name,
                kind(row),
                country(row),
                row.optional(REGION),
                LanguagesReader.read(row, LANGUAGES));
    }

    private String id(ListRow row, String name) {
        var written = row.optional(ID);
        if (!written.isEmpty() && !Words.isId(written)) {
            row.error(ID, Reason.of("list.id", "written", written).and("most", Words.LONGEST_ID));
        }
        var id = written.isEmpty() ? idOf(name) : written;
        var first = id.isEmpty() ? null : lines.putIfAbsent(id, row.line());
        if (first != null) {
            row.error(
                    written.isEmpty() ? NAME : ID,
                    Reason.of("list.same", "written", written.isEmpty() ? name : id)
                            .and("line", Integer.toString(first)));
        }
        return id;
    }

    /** {@code Ciudad de México} gives {@code ciudad-de-mexico}. */
    private static String idOf(String name) {
        var id = Words.idOf(name);
        if (id.isEmpty()) {
            return name.isEmpty()
                    ? ""
                    : "o-" + Integer.toHexString(Folded.words(name).hashCode());
        }
        return id;
    }

    private static Kind kind(ListRow row) {
        var word = row.optional(KIND);
        var kind = KindWords.kind(word);
        if (word.isEmpty()) {
            row.error(KIND, Reason.of("list.kind-empty", "all", all()));
        } else if (kind.isEmpty()) {
            row.error(KIND, unknown(word));
        }
        return kind.orElse(Kind.CITY);
    }

    private static Reason unknown(String word) {
        return KindWords.near(word)
                .map(near -> Reason.of("list.kind-near", "near", near))
                .orElseGet(() -> Reason.of("list.kind", "all", all()))
                .and("written", word);
    }

    private static String all() {
        return String.join(", ", Words.all(Kind.class));
    }

    private static String country(ListRow row) {
        var written = row.optional(COUNTRY);
        var code = CountryNames.code(written);
        if (code.isEmpty() && !written.isEmpty()) {
            row.error(COUNTRY, unknownCountry(written));
        }
        return code.orElse("");
    }

    private static Reason unknownCountry(String written) {
        return CountryNames.near(written)
                .map(near -> Reason.of("list.country-near", "near", near))
                .orElseGet(() -> Reason.of("list.country"))
                .and("written", written);
    }
}
