package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.Event;

/** What happened to earlier acts. */
public sealed interface UndoEvent extends Event {
    /** The events after this one undo the act. */
    record ActUndone(ActId act) implements UndoEvent {}
}
