package org.tertulia.sessions.controls;

import org.tertulia.sessions.people.PeopleState;

/** The state of the controls, and of the parts below. */
public interface ControlsState extends PeopleState {
    Controls controls();
}
