package org.tertulia.server.importer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.RowPreview.State;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;

/**
 * What a list of people would change.
 *
 * @param rows the rows in the order of their lines
 * @param problems all problems, including those that belong to no row
 */
public record PeoplePreview(List<RowPreview> rows, List<Problem> problems) {
    public boolean mayBeTaken() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /**
     * The changes of the new and changed rows. A new person's id is derived from exchange and address. So a list that
     * is imported twice, even at the same time, adds everyone once.
     */
    public List<PersonChange> changes(String exchange) {
        if (!mayBeTaken()) {
            throw new IllegalStateException("A list with errors changes nothing");
        }
        var changes = new ArrayList<PersonChange>();
        for (var preview : rows) {
            if (preview.state() == State.NEW || preview.state() == State.CHANGED) {
                changes.add(change(exchange, preview.row()));
            }
        }
        return changes;
    }

    private static PersonChange change(String exchange, PersonRow row) {
        var id = row.id() == null ? idOfNewPerson(exchange, row.email()) : row.id();
        var command = new AdmitPerson(id, row.organisation(), row.languages(), row.assignments());
        return new PersonChange(row.name(), row.email(), command);
    }

    private static PersonId idOfNewPerson(String exchange, String email) {
        var name = "import %s person %s".formatted(exchange, email);
        return new PersonId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
