package org.tertulia.sessions.controls;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.SegmentId;

/** What happened to the controls; times are stream time. */
public sealed interface ControlsEvent extends Event {
    /** Somebody took the controls of a segment; in old journals without one, of the whole exchange. */
    record ControlsTaken(@Nullable SegmentId segment, PersonId by, long at) implements ControlsEvent {}
}
