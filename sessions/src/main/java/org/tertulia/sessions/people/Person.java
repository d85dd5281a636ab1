package org.tertulia.sessions.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/** What somebody is in this exchange; the name is kept elsewhere. */
public record Person(OrganisationId organisation, List<String> languages, List<Assignment> assignments) {
    public Person {
        languages = List.copyOf(languages);
        assignments = List.copyOf(assignments);
    }

    public boolean is(Role role) {
        return assignments.stream().anyMatch(assignment -> assignment.role() == role);
    }

    /** Whether the role is held for the whole exchange, or narrowed to one of these. */
    public boolean is(Role role, @Nullable EntityKey... where) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .anyMatch(assignment -> assignment.covers(where));
    }

    /** Whether they help to run the exchange. */
    public boolean isStaff() {
        return is(Role.ORGANISER) || is(Role.FACILITATOR) || is(Role.RAPPORTEUR);
    }

    Person speaking(List<String> spoken) {
        return new Person(organisation, spoken, assignments);
    }
}
