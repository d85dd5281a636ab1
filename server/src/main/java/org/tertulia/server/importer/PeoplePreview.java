package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.RowPreview.State;
import org.tertulia.sessions.PeopleCommand.AdmitPerson;

/**
 * What a list of people would do, before anything changes.
 *
 * @param rows by their lines
 * @param problems everything that is wrong, with what belongs to no row
 */
public record PeoplePreview(List<RowPreview> rows, List<Problem> problems) {
    public boolean mayBeTaken() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /** The changes of the new and the changed rows, with fresh ids for the new; taking the same list again changes nothing. */
    public List<PersonChange> changes(Function<PersonRow, PersonId> fresh) {
        if (!mayBeTaken()) {
            throw new IllegalStateException("A list with errors changes nothing");
        }
        var changes = new ArrayList<PersonChange>();
        for (var preview : rows) {
            if (preview.state() == State.NEW || preview.state() == State.CHANGED) {
                changes.add(change(preview.row(), fresh));
            }
        }
        return changes;
    }

    private static PersonChange change(PersonRow row, Function<PersonRow, PersonId> fresh) {
        var id = row.id() == null ? fresh.apply(row) : row.id();
        var command = new AdmitPerson(id, row.organisation(), row.languages(), row.assignments());
        return new PersonChange(row.name(), row.email(), command);
    }
}
