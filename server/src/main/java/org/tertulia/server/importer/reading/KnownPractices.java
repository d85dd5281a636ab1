package org.tertulia.server.importer.reading;

import java.util.Map;
import org.tertulia.sessions.programme.OrganisationId;

/** The practices of an exchange that line-ups may refer to, and the city of each. */
public record KnownPractices(KnownNames names, Map<String, OrganisationId> cities) {
    public OrganisationId city(String practice) {
        return cities.getOrDefault(practice, new OrganisationId(""));
    }
}
