package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names an organisation. */
public record OrganisationId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("organisation", this);
    }
}
