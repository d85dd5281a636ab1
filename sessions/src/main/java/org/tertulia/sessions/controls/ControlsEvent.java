package org.tertulia.sessions.controls;

import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;

/** What happened to the controls; times are stream time. */
public sealed interface ControlsEvent extends Event {
    record ControlsTaken(PersonId by, long at) implements ControlsEvent {}
}
