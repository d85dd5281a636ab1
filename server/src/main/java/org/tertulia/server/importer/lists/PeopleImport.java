package org.tertulia.server.importer.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.tables.ListTable;

/** Compares a list with the people who already take part. It first previews each row, then makes the changes. */
public final class PeopleImport {
    private static final String FILE = "people.csv";

    private final KnownPeople people;
    private final @Nullable PersonId importer;
    private final FileProblems problems = FileProblems.ofList(FILE);

    /** The names of the columns as the list has them. */
    private Map<String, String> headings = Map.of();

    /** An import by the operator. */
    public PeopleImport(KnownPeople people) {
        this(people, null);
    }

    /**
     * An import by an organiser, who must stay one: without the right, the rest of the list would be refused.
     *
     * @param importer null if it is the operator, who always has the right
     */
    public PeopleImport(KnownPeople people, @Nullable PersonId importer) {
        this.people = people;
        this.importer = importer;
    }

    /** Reads a file and previews it. */
    public PeoplePreview preview(byte[] file, OrganisationNames organisations, Set<String> places) {
        return preview(withoutPhotos(new PeopleReader(organisations, places, problems).read(file)));
    }

    /**
     * Previews a list whose columns somebody has looked at.
     *
     * @param earlier what was wrong with its text
     */
    public PeoplePreview preview(
            ListTable list, List<Problem> earlier, OrganisationNames organisations, Set<String> places) {
        earlier.forEach(problems::add);
        headings = Map.of(
                PeopleColumns.EMAIL, list.headings().name(PeopleColumns.EMAIL),
                PeopleColumns.ID, list.headings().name(PeopleColumns.ID),
                PeopleColumns.NAME, list.headings().name(PeopleColumns.NAME),
                PeopleColumns.ROLES, list.headings().name(PeopleColumns.ROLES));
        return preview(withoutPhotos(new PeopleReader(organisations, places, problems).read(list.readRows(problems))));
    }

    /** A list alone has no files with pictures, so the known ones stay. */
    private static List<PersonRow> withoutPhotos(List<PersonRow> rows) {
        return rows.stream().map(row -> row.showing("")).toList();
    }

    /** Previews rows without reading errors. */
    public PeoplePreview preview(List<PersonRow> rows) {
        var identified = rows.stream().map(this::identified).toList();
        complainOfTwoForOne(identified);
        identified.stream()
                .filter(this::isOwnRightTaken)
                .forEach(row -> complain(row, PeopleColumns.ROLES, Reason.of("list.own-right")));
        var found = problems.inOrder();
        var errors = found.stream().filter(Problem::isError).collect(Collectors.groupingBy(Problem::line));
        return new PeoplePreview(
                people,
                identified.stream()
                        .map(row -> previewed(row, errors.getOrDefault(row.line(), List.of())))
                        .toList(),
                found);
    }

    /** The row with the id of its person, if they are known. */
    private PersonRow identified(PersonRow row) {
        var sameAddress = people.withAddress(row.email());
        var id = row.id();
        if (id != null && people.isElsewhere(id)) {
            return row.as(sameAddress == null ? people.idInsteadOf(id) : sameAddress);
        }
        if (id != null) {
            if (sameAddress != null && !sameAddress.equals(id)) {
                complain(row, PeopleColumns.ID, Reason.of("list.id-of-address", "id", sameAddress.value()));
            }
            return row;
        }
        return sameAddress == null ? identifiedByName(row) : row.as(sameAddress);
    }

    /** A person whose address nobody knew yet is found by name and organisation. */
    private PersonRow identifiedByName(PersonRow row) {
        var called = people.called(row);
        if (called.size() > 1) {
            complain(row, PeopleColumns.EMAIL, Reason.of("list.several-people"));
            return row;
        }
        return row.as(called.isEmpty() ? people.idOfNew(row) : called.getFirst().id());
    }

    private void complainOfTwoForOne(List<PersonRow> rows) {
        var wrong = problems.inOrder().stream()
                .filter(Problem::isError)
                .map(Problem::line)
                .collect(Collectors.toSet());
        var first = new HashMap<Object, PersonRow>();
        for (var row : rows) {
            var same = row.id() == null ? null : first.putIfAbsent(row.id(), row);
            if (same != null && !wrong.contains(row.line())) {
                complainOfBoth(same, row);
            }
        }
    }

    private boolean isOwnRightTaken(PersonRow row) {
        var known = importer == null ? null : people.person(importer);
        return known != null
                && known.id().equals(row.id())
                && OrganisersRight.isLost(
                        known.assignments(), row.completedBy(known).assignments());
    }

    private void complainOfBoth(PersonRow one, PersonRow other) {
        var areNamesakes = one.email().isEmpty() && other.email().isEmpty();
        var column = areNamesakes ? PeopleColumns.NAME : PeopleColumns.EMAIL;
        var key = areNamesakes ? "list.same-name" : "list.same-person";
        complain(one, column, Reason.of(key, "line", Integer.toString(other.line())));
        complain(other, column, Reason.of(key, "line", Integer.toString(one.line())));
    }

    private void complain(PersonRow row, String column, Reason reason) {
        problems.error(row.line(), headings.getOrDefault(column, column), reason);
    }

    private RowPreview previewed(PersonRow row, List<Problem> complaints) {
        var known = people.person(row.id());
        var whole = row.completedBy(known);
        var state = complaints.isEmpty() ? state(whole, known) : State.ERROR;
        return new RowPreview(whole, known, state, List.copyOf(complaints));
    }

    private static State state(PersonRow row, @Nullable KnownPerson known) {
        if (known == null) {
            return State.NEW;
        }
        return isSame(row, known) ? State.SAME : State.CHANGED;
    }

    private static boolean isSame(PersonRow row, KnownPerson known) {
        return row.name().equals(known.name())
                && row.email().equals(known.email())
                && row.organisation().equals(known.organisation())
                && row.position().equals(known.position())
                && row.attends() == known.attends()
                && row.photo().equals(known.photo())
                && row.languages().equals(known.languages())
                && Set.copyOf(row.assignments()).equals(Set.copyOf(known.assignments()));
    }
}
