package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names an act by the id of its command. */
public record ActId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("act", this);
    }
}
