package org.tertulia.sessions.rooms;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names a room. */
public record RoomId(String value) implements Id {
    /** The key of what people see of it. */
    public EntityKey key() {
        return EntityKey.of("room", this);
    }
}
