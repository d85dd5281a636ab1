package org.tertulia.sessions.whole;

import java.util.UUID;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;

/** Records in the state how to take each command back. */
public interface Recorder<W> {
    /** The state with a note of how to take this event back. */
    W note(W state, Event event, Undo undo);

    /** The state in which all notes since the last command belong to this one. */
    W acted(W state, UUID command, PersonId actor, long at);
}
