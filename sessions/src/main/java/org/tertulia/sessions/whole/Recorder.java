package org.tertulia.sessions.whole;

import java.util.UUID;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;

/** Records in the state how to undo each command. */
public interface Recorder<W> {
    /** The state with a note of how to undo this event, and of whether it can name the act. */
    W note(W state, Event event, Undo undo, Naming naming);

    /** The state in which all notes since the last command belong to this one. */
    W acted(W state, UUID command, PersonId actor, long at);
}
