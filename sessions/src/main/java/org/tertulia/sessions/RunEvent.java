package org.tertulia.sessions;

import org.tertulia.realtime.contract.PersonId;

/** What happened in the run of show; times are stream time. */
public sealed interface RunEvent extends SessionsEvent {
    record ControlsTaken(PersonId by, long at) implements RunEvent {}

    record SegmentStarted(SegmentId segment, long at) implements RunEvent {}

    record SegmentPaused(SegmentId segment, long at) implements RunEvent {}

    record SegmentResumed(SegmentId segment, long at) implements RunEvent {}

    record SegmentEnded(SegmentId segment, long at) implements RunEvent {}

    record SegmentReopened(SegmentId segment, long at) implements RunEvent {}
}
