package org.tertulia.server.importer.lists;

import static org.tertulia.server.importer.lists.PeopleColumns.FAMILY_NAME;
import static org.tertulia.server.importer.lists.PeopleColumns.GIVEN_NAME;
import static org.tertulia.server.importer.lists.PeopleColumns.ID;
import static org.tertulia.server.importer.lists.PeopleColumns.LANGUAGES;
import static org.tertulia.server.importer.lists.PeopleColumns.NAME;
import static org.tertulia.server.importer.lists.PeopleColumns.POSITION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.server.importer.tables.ListTable;

/** Reads a list of people. */
public final class PeopleReader {
    /** In English, Spanish and French. */
    private static final Set<String> FORMS_OF_ADDRESS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "mrms",
            "dr",
            "dra",
            "prof",
            "sir",
            "madam",
            "sr",
            "sra",
            "srta",
            "srsra",
            "don",
            "dona",
            "d",
            "lic",
            "ing",
            "m",
            "mme",
            "mlle",
            "mmme",
            "monsieur",
            "madame");

    private final OrganisationNames organisations;
    private final RolesReader roles;
    private final FileProblems problems;

    /**
     * A reader for a list of one exchange.
     *
     * @param places the sessions by id, the segments and rooms by key, to which roles may be narrowed; null if nobody knows them
     */
    public PeopleReader(OrganisationNames organisations, @Nullable Set<String> places, FileProblems problems) {
        this.organisations = organisations;
        this.roles = new RolesReader(places);
        this.problems = problems;
    }

    /** Reads a file, and reports what is wrong with its columns. */
    public List<PersonRow> read(byte[] bytes) {
        return ListTable.read(bytes, PeopleColumns.ALL, problems)
                .map(table -> read(table.checkedRows(problems)))
                .orElse(List.of());
    }

    List<PersonRow> read(List<ListRow> list) {
        var rows = list.stream().map(this::person).toList();
        complainOfSame(list, rows, PeopleColumns.EMAIL, "list.same", PersonRow::email);
        complainOfSame(
                list,
                rows,
                ID,
                "list.same",
                row -> row.id() == null ? "" : row.id().value());
        complainOfSame(list, rows, NAME, "list.same-name", PeopleReader::namesake);
        return rows;
    }

    private PersonRow person(ListRow row) {
        return new PersonRow(
                row.line(),
                name(row),
                EmailReader.read(row),
                organisations.read(row),
                roles.read(row),
                LanguagesReader.read(row, LANGUAGES),
                id(row),
                position(row),
                AttendsReader.read(row),
                row.optional(PeopleColumns.PHOTO));
    }

    private static String name(ListRow row) {
        var column = row.has(NAME) ? NAME : row.has(GIVEN_NAME) ? GIVEN_NAME : FAMILY_NAME;
        var name = row.checked(column, row.joined(List.of(NAME, GIVEN_NAME, FAMILY_NAME)), NamedPerson.MAX_NAME_CHARS);
        if (name.isEmpty()) {
            row.error(column, Reason.of("list.empty-cell"));
        }
        return name;
    }

    /** A column "Title" has positions in one list and forms of address in another. */
    private static String position(ListRow row) {
        var position = row.checked(POSITION, row.optional(POSITION), NamedPerson.MAX_POSITION_CHARS);
        if (FORMS_OF_ADDRESS.contains(Folded.letters(position))) {
            row.warning(POSITION, Reason.of("list.form-of-address"));
            return "";
        }
        return position;
    }

    private static @Nullable PersonId id(ListRow row) {
        var id = row.optional(ID);
        if (!id.isEmpty() && !Words.isId(id)) {
            row.error(ID, Reason.of("list.id", "written", id).and("most", Words.LONGEST_ID));
        } else if (id.equals(PersonId.ENGINE.value())) {
            row.error(ID, Reason.of("list.id-reserved", "written", id));
        }
        return id.isEmpty() ? null : new PersonId(id);
    }

    /** What is the same for two people whom nothing tells apart; empty if an address or an id does. */
    private static String namesake(PersonRow row) {
        var isTold = !row.email().isEmpty() || row.id() != null || row.name().isEmpty();
        return isTold
                ? ""
                : Folded.letters(row.name()) + "@" + row.organisation().value();
    }

    /** Reports both rows, because either one may be the wrong one. */
    private static void complainOfSame(
            List<ListRow> list, List<PersonRow> rows, String column, String problem, Function<PersonRow, String> key) {
        Map<String, ListRow> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            var word = key.apply(rows.get(i));
            var row = list.get(i);
            var same = word.isEmpty() ? null : first.putIfAbsent(word, row);
            if (same != null) {
                same.error(column, Reason.of(problem, "written", word).and("line", row.at()));
                row.error(column, Reason.of(problem, "written", word).and("line", same.at()));
            }
        }
    }
}
