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
 * What a list of people would do, before anything changes.
 *
 * @param rows by their lines
 * @param problems everything that is wrong, with what belongs to no row
 */
public record PeoplePreview(List<RowPreview> rows, List<Problem> problems) {
    public boolean mayBeTaken() {
        return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    /**
     * The changes of the new and the changed rows. The id of somebody new follows from exchange and address, so that a list
     * that is taken twice, even at once, brings everybody in once.
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
        var id = row.id() == null ? newcomer(exchange, row.email()) : row.id();
        var command = new AdmitPerson(id, row.organisation(), row.languages(), row.assignments());
        return new PersonChange(row.name(), row.email(), command);
    }

    private static PersonId newcomer(String exchange, String email) {
        var name = "import %s person %s".formatted(exchange, email);
        return new PersonId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
