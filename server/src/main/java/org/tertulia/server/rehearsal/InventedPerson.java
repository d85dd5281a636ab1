package org.tertulia.server.rehearsal;

import java.util.List;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/** Somebody whom a rehearsal invents because the exchange lacks them. They are what they are called. */
public record InventedPerson(String name, OrganisationId organisation, List<String> languages, Role role) {
    static InventedPerson of(String part, Organisation organisation, Role role) {
        return new InventedPerson(
                part + " of " + organisation.name(), organisation.id(), organisation.languages(), role);
    }

    public List<Assignment> assignments() {
        return List.of(new Assignment(role, null));
    }
}
