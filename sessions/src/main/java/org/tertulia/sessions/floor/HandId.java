package org.tertulia.sessions.floor;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names a raised hand. */
public record HandId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("hand", this);
    }
}
