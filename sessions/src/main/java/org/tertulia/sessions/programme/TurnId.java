package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names a turn of a line-up. */
public record TurnId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("turn", this);
    }
}
