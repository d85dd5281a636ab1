package org.tertulia.sessions.people;

import java.util.List;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.OrganisationId;

/** Key {@code person/…}; the name is added when it is sent. */
public record PersonView(OrganisationId organisation, List<String> languages, List<Assignment> assignments)
        implements View {}
