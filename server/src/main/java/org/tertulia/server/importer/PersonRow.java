package org.tertulia.server.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * A person as a row of a list says.
 *
 * @param line of the row in its file
 * @param email in lower case; what a person is recognised by
 * @param id the id the list gives this person, if any
 */
public record PersonRow(
        int line,
        String name,
        String email,
        OrganisationId organisation,
        List<Assignment> assignments,
        List<String> languages,
        @Nullable PersonId id) {
    PersonRow as(PersonId person) {
        return new PersonRow(line, name, email, organisation, assignments, languages, person);
    }
}
