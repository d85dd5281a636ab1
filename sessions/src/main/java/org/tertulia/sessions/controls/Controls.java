package org.tertulia.sessions.controls;

import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.controls.ControlsEvent.ControlsTaken;
import org.tertulia.sessions.programme.SegmentId;

/** Who holds the controls of each segment; a segment without a holder is not in it. */
public record Controls(PMap<SegmentId, PersonId> holders) {
    public static final Controls FREE = new Controls(HashTreePMap.empty());

    /** Who holds the controls of this segment; null if nobody does. */
    public @Nullable PersonId holder(SegmentId segment) {
        return holders.get(segment);
    }

    /** Old journals do not say the segment. Nobody holds the controls after them, and the next act takes them. */
    Controls evolve(ControlsEvent event) {
        return switch (event) {
            case ControlsTaken(var segment, var by, var _) ->
                segment == null ? this : new Controls(holders.plus(segment, by));
        };
    }

    /** The holders of which this is true. */
    Controls keeping(BiPredicate<SegmentId, PersonId> test) {
        var gone = holders.entrySet().stream()
                .filter(held -> !test.test(held.getKey(), held.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return gone.isEmpty() ? this : new Controls(holders.minusAll(gone));
    }
}
