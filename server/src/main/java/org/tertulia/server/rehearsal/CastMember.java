package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.whole.Role;

/** A simulated person, with organisation, languages and roles. */
record CastMember(PersonId person, OrganisationId organisation, List<String> languages, Set<Role> roles) {}
