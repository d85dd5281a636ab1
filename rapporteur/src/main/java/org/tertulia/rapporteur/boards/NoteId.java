package org.tertulia.rapporteur.boards;

import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;

/** Names a note. */
public record NoteId(String value) implements Id {
    /** The key of its view. */
    public EntityKey key() {
        return EntityKey.of("note", this);
    }

    /** The key of the views of its endorsements. */
    EntityKey endorsementKey() {
        return EntityKey.of("endorsement", this);
    }
}
