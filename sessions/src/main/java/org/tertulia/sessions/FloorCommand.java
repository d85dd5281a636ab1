package org.tertulia.sessions;

/** What is asked about who may speak. */
public sealed interface FloorCommand extends SessionsCommand {
    record RaiseHand(HandId hand, SegmentId segment) implements FloorCommand {}

    record LowerHand(HandId hand) implements FloorCommand {}

    /** Gives the floor to this hand; whoever has it is thanked. */
    record GiveFloor(HandId hand, long lengthMillis) implements FloorCommand {}

    /** Thanks who was given the floor for this hand, if they still have it. */
    record EndSpeech(SegmentId segment, HandId hand) implements FloorCommand {}
}
