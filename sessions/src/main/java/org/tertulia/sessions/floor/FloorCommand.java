package org.tertulia.sessions.floor;

import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.SegmentId;

/** What is asked about who may speak. */
public sealed interface FloorCommand extends Command {
    record RaiseHand(HandId hand, SegmentId segment) implements FloorCommand {}

    record LowerHand(HandId hand) implements FloorCommand {}

    /** Gives the floor to this hand; whoever has it is thanked. */
    record GiveFloor(HandId hand, long lengthMillis) implements FloorCommand {}

    /** Thanks who was given the floor for this hand, if they still have it. */
    record EndSpeech(SegmentId segment, HandId hand) implements FloorCommand {}
}
