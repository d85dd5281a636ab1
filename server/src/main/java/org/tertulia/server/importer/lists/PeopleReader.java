package org.tertulia.server.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.reading.CsvRow;
import org.tertulia.server.importer.reading.CsvTable;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Words;

/** Reads {@code people.csv}. */
final class PeopleReader {
    private static final Set<String> REQUIRED = Set.of("name", "email", "organisation", "roles", "languages");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]{1,190}\\.[^\\s@,;<>\".]{2,63}");

    private final OrganisationNames organisations;
    private final RolesReader roles;
    private final FileProblems problems;

    PeopleReader(Map<String, String> organisations, Set<String> sessions, FileProblems problems) {
        this.organisations = new OrganisationNames(organisations);
        this.roles = new RolesReader(sessions);
        this.problems = problems;
    }

    List<PersonRow> read(byte[] bytes) {
        var rows = new CsvTable(REQUIRED, Set.of("id"), problems)
                .read(bytes).stream().map(this::person).toList();
        complainOfSame(rows, "email", PersonRow::email);
        complainOfSame(rows, "id", row -> row.id() == null ? "" : row.id().value());
        return rows;
    }

    private PersonRow person(CsvRow row) {
        return new PersonRow(
                row.line(),
                row.required("name"),
                email(row),
                organisations.read(row),
                roles.read(row),
                languages(row),
                id(row));
    }

    private static String email(CsvRow row) {
        var email = row.required("email").toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            row.error("email", "\"" + email + "\" is not an e-mail address");
        }
        return email;
    }

    private static List<String> languages(CsvRow row) {
        var languages = row.languages("languages");
        if (languages.isEmpty()) {
            row.error("languages", "is empty; a person needs at least one language to get a seat");
        }
        return languages;
    }

    private static @Nullable PersonId id(CsvRow row) {
        var id = row.optional("id");
        if (!id.isEmpty() && !Words.isId(id)) {
            row.error(
                    "id",
                    "\"" + id + "\" cannot be an id: use up to " + Words.LONGEST_ID + " characters of A-Z a-z 0-9 _ -");
        } else if (id.equals(PersonId.ENGINE.value())) {
            row.error("id", "\"" + id + "\" is reserved; choose another id");
        }
        return id.isEmpty() ? null : new PersonId(id);
    }

    /** Reports both rows, because either one may be the wrong one. */
    private void complainOfSame(List<PersonRow> rows, String column, Function<PersonRow, String> key) {
        Map<String, PersonRow> first = new HashMap<>();
        for (var row : rows) {
            var same = key.apply(row).isEmpty() ? null : first.putIfAbsent(key.apply(row), row);
            if (same != null) {
                var word = "\"" + key.apply(row) + "\"";
                problems.error(same.line(), column, word + " is also in line " + row.line());
                problems.error(row.line(), column, word + " is already in line " + same.line());
            }
        }
    }
}
