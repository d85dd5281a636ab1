package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names an organisation. */
public record OrganisationId(String value) implements Id {}
