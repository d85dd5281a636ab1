package org.tertulia.sessions.controls;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.PeopleState;

/** The state of the controls, and of the parts below. */
public interface ControlsState extends PeopleState {
    Controls controls();

    /** Who holds the controls. */
    default @Nullable PersonId controlsHolder() {
        return controls().holder();
    }
}
