package org.tertulia.sessions.floor;

import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.SegmentId;

/** What happened on the floor; times are stream time. */
public sealed interface FloorEvent extends Event {
    record HandRaised(HandId hand, SegmentId segment, PersonId person, long at) implements FloorEvent {}

    record HandLowered(HandId hand) implements FloorEvent {}

    record FloorGiven(HandId hand, SegmentId segment, PersonId person, long at) implements FloorEvent {}

    record SpeechEnded(SegmentId segment, PersonId person, long usedMillis) implements FloorEvent {}
}
