package org.tertulia.sessions.floor;

import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.SegmentId;

/** Commands about who may speak. */
public sealed interface FloorCommand extends Command {
    record RaiseHand(HandId hand, SegmentId segment) implements FloorCommand {}

    record LowerHand(HandId hand) implements FloorCommand {}

    /** Gives the floor to the person who raised this hand, and ends the speech before. */
    record GiveFloor(HandId hand, long lengthMillis) implements FloorCommand {}

    /** Ends the speech of the person who got the floor for this hand, if they still speak. */
    record EndSpeech(SegmentId segment, HandId hand) implements FloorCommand {}
}
