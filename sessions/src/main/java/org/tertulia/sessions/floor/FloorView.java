package org.tertulia.sessions.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.SegmentId;

/**
 * Key {@code floor/…} by segment: the raised hands in their order, and who speaks.
 *
 * @param hand the hand for which the speaker got the floor
 */
public record FloorView(
        SegmentId segment,
        List<HandId> queue,
        @Nullable PersonId speaker,
        @Nullable HandId hand) implements View {
    static @Nullable FloorView of(FloorState state, SegmentId segment) {
        var queue = state.floor().queue(segment);
        var speech = state.speech(segment);
        if (speech == null) {
            return queue.isEmpty() ? null : new FloorView(segment, List.copyOf(queue), null, null);
        }
        return new FloorView(segment, List.copyOf(queue), speech.speaker(), speech.hand());
    }

    @Override
    public List<EntityKey> mentions() {
        return PeoplePart.keys(speaker);
    }
}
