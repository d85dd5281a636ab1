package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.RowPreview.State;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.FileText;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Problem.Severity;

/** Compares a list with the people who already take part. It first previews each row, then makes the changes. */
public final class PeopleImport {
    public static final int MOST_BYTES = FileText.MOST_BYTES;
    private static final String FILE = "people.csv";

    private final Map<String, PersonId> addresses;
    private final Map<PersonId, KnownPerson> byId;
    private final Predicate<PersonId> takenElsewhere;
    private final FileProblems problems = new FileProblems(FILE);

    /**
     * @param known the people in this exchange
     * @param addresses the person for each address in this exchange, in lower case, including people who have left
     * @param takenElsewhere whether an id belongs to a person in another exchange
     */
    public PeopleImport(
            Collection<KnownPerson> known, Map<String, PersonId> addresses, Predicate<PersonId> takenElsewhere) {
        this.addresses = Map.copyOf(addresses);
        this.byId = known.stream().collect(Collectors.toMap(KnownPerson::id, Function.identity()));
        this.takenElsewhere = takenElsewhere;
    }

    /**
     * Reads a list and previews it.
     *
     * @param organisations the names of all organisations by id
     * @param sessions the ids of all sessions
     */
    public PeoplePreview preview(byte[] csv, Map<String, String> organisations, Set<String> sessions) {
        return preview(new PeopleReader(organisations, sessions, problems).read(csv));
    }

    /** Previews rows without reading errors. */
    public PeoplePreview preview(List<PersonRow> rows) {
        var identified = rows.stream().map(this::identified).toList();
        complainOfTwoForOne(identified);
        var found = problems.inOrder();
        return new PeoplePreview(
                identified.stream().map(row -> previewed(row, found)).toList(), found);
    }

    /** The row with the id of its person. */
    private PersonRow identified(PersonRow row) {
        var sameAddress = addresses.get(row.email());
        if (row.id() != null) {
            complainOfId(row, row.id(), sameAddress);
            return row;
        }
        return sameAddress == null ? row : row.as(sameAddress);
    }

    private void complainOfId(PersonRow row, PersonId id, @Nullable PersonId sameAddress) {
        if (sameAddress != null && !sameAddress.equals(id)) {
            problems.error(row.line(), "id", "the person with this address has the id \"" + sameAddress.value() + "\"");
        }
        if (takenElsewhere.test(id)) {
            problems.error(row.line(), "id", "\"" + id.value() + "\" is the id of a person in another exchange");
        }
    }

    private void complainOfTwoForOne(List<PersonRow> rows) {
        var lines = new HashMap<PersonId, Integer>();
        for (var row : rows) {
            var first = row.id() == null ? null : lines.putIfAbsent(row.id(), row.line());
            if (first != null && !isComplainedOf(row)) {
                problems.error(row.line(), "email", "line " + first + " is about the same person");
            }
        }
    }

    private boolean isComplainedOf(PersonRow row) {
        return problems.inOrder().stream().anyMatch(problem -> problem.line() == row.line());
    }

    private RowPreview previewed(PersonRow row, List<Problem> found) {
        var complaints = new ArrayList<String>();
        for (var problem : found) {
            if (problem.line() == row.line() && problem.severity() == Severity.ERROR) {
                complaints.add(problem.field() + ": " + problem.message());
            }
        }
        var known = row.id() == null ? null : byId.get(row.id());
        var state = complaints.isEmpty() ? state(row, known) : State.ERROR;
        return new RowPreview(row, known, state, List.copyOf(complaints));
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
                && row.languages().equals(known.languages())
                && Set.copyOf(row.assignments()).equals(Set.copyOf(known.assignments()));
    }
}
