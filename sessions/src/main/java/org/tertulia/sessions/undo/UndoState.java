package org.tertulia.sessions.undo;

import org.tertulia.sessions.people.PeopleState;

/** The state of the acts that can be taken back. */
public interface UndoState extends PeopleState {
    Acts acts();
}
