package org.tertulia.sessions.floor;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.lineups.LineUpsState;
import org.tertulia.sessions.programme.SegmentId;

/** The state of raised hands and speakers, and of the parts below. */
public interface FloorState extends LineUpsState {
    Floor floor();

    /** Who has the floor. */
    default @Nullable PersonId speaker(SegmentId segment) {
        var speech = speech(segment);
        return speech == null ? null : speech.speaker();
    }

    default @Nullable Speech speech(SegmentId segment) {
        return floor().speeches().get(segment);
    }

    default @Nullable Hand hand(HandId hand) {
        return floor().hands().get(hand);
    }
}
