package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names a room. */
public record RoomId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("room", this);
    }
}
