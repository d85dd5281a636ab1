package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.Event;

/** What happened to acts of before. */
public sealed interface UndoEvent extends Event {
    /** An act is taken back by the events that come after this one. */
    record ActUndone(ActId act) implements UndoEvent {}
}
