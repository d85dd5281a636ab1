package org.tertulia.server.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * A person in one row of a list.
 *
 * @param line the row's line in its file
 * @param email the address in lower case; it identifies the person
 * @param id the id in the list, if there is one
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
