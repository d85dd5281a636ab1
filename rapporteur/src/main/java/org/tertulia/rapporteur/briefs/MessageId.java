package org.tertulia.rapporteur.briefs;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names a message of a brief. */
public record MessageId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("message", this);
    }
}
