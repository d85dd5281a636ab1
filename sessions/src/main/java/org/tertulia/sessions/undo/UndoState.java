package org.tertulia.sessions.undo;

import org.tertulia.sessions.people.PeopleState;

/** The state of the acts. */
public interface UndoState extends PeopleState {
    Acts acts();
}
