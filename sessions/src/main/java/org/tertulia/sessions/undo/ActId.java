package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names an act that can be taken back: by the id of its command. */
public record ActId(String value) implements Id {
    /** The key of what people see of it. */
    public EntityKey key() {
        return EntityKey.of("act", this);
    }
}
