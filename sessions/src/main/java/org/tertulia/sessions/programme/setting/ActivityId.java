package org.tertulia.sessions.programme.setting;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** The id of an activity. */
public record ActivityId(String value) implements Id {
    public EntityKey key() {
        return EntityKey.of("activity", this);
    }
}
