package org.tertulia.server.importer.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;

/**
 * What a list of people would change.
 *
 * @param rows the rows in the order of their lines
 * @param problems all problems, including those that belong to no row
 */
public record PeoplePreview(KnownPeople people, List<RowPreview> rows, List<Problem> problems) {
    /** Whether nothing is wrong with any row. */
    public boolean isWhole() {
        return problems.stream().noneMatch(Problem::isError);
    }

    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** The problems that belong to no row. */
    public List<Problem> ofTheWhole() {
        var lines = rows.stream().map(row -> row.row().line()).collect(Collectors.toSet());
        return problems.stream()
                .filter(problem -> !lines.contains(problem.line()))
                .toList();
    }

    /** The changes of the new and changed rows. Rows with an error change nothing. */
    public List<PersonChange> changes() {
        return rows.stream()
                .filter(row -> row.state() == State.NEW || row.state() == State.CHANGED)
                .map(row -> change(row.row()))
                .toList();
    }

    /** What a row of this preview stores, also if that is what is known already. */
    public PersonChange change(PersonRow row) {
        PersonId id = row.id() == null ? people.idOfNew(row) : row.id();
        var command = new AdmitPerson(id, row.organisation(), row.languages(), row.assignments());
        return new PersonChange(row.name(), row.email(), row.position(), row.attends(), row.photo(), command);
    }
}
