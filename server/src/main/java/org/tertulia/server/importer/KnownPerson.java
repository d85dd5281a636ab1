package org.tertulia.server.importer;

import java.util.List;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.OrganisationId;

/** A person who takes part already: names from the directory, the rest from the exchange. */
public record KnownPerson(
        PersonId id,
        String name,
        String email,
        OrganisationId organisation,
        List<Assignment> assignments,
        List<String> languages) {}
