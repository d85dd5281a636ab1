package org.tertulia.sessions.whole;

import java.util.UUID;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;

/** Keeps in the state what takes each command back. */
public interface Recorder<W> {
    /** The state in which it is kept how this event is taken back. */
    W note(W state, Event event, Undo undo);

    /** The state in which all that was noted since the last command belongs to this one. */
    W acted(W state, UUID command, PersonId actor, long at);
}
