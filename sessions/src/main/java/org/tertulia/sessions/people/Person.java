package org.tertulia.sessions.people;

import java.util.List;
import java.util.Set;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/** A person in this exchange, without the name. */
public record Person(OrganisationId organisation, List<String> languages, List<Assignment> assignments) {
    public Person {
        languages = List.copyOf(languages);
        assignments = List.copyOf(assignments);
    }

    public boolean is(Role role) {
        return assignments.stream().anyMatch(assignment -> assignment.role() == role);
    }

    /** Whether the person has the role for the whole exchange or for one of these places. */
    public boolean is(Role role, Set<EntityKey> where) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .anyMatch(assignment -> assignment.covers(where));
    }

    /** Whether the person has a role for this session, segment or room in particular. */
    public boolean isAssignedTo(EntityKey place) {
        return assignments.stream().anyMatch(assignment -> place.equals(assignment.to()));
    }

    /** Whether the person organises the whole exchange. */
    public boolean organises() {
        return assignments.stream().anyMatch(Assignment::organises);
    }

    /** Whether the person helps to run the exchange. */
    public boolean isStaff() {
        return is(Role.ORGANISER) || is(Role.FACILITATOR) || is(Role.RAPPORTEUR);
    }

    Person speaking(List<String> spoken) {
        return new Person(organisation, spoken, assignments);
    }
}
