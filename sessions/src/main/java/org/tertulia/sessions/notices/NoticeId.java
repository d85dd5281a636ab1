package org.tertulia.sessions.notices;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names a notice. */
public record NoticeId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("notice", this);
    }
}
