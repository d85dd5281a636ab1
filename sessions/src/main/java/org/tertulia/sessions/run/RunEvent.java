package org.tertulia.sessions.run;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.programme.SegmentId;

/** What happened in the run of show; times are stream time. */
public sealed interface RunEvent extends Event {
    SegmentId segment();

    record SegmentStarted(SegmentId segment, long at) implements RunEvent {}

    record SegmentPaused(SegmentId segment, long at) implements RunEvent {}

    record SegmentResumed(SegmentId segment, long at) implements RunEvent {}

    record SegmentEnded(SegmentId segment, long at) implements RunEvent {}

    record SegmentCallSet(
            SegmentId segment, String language, @Nullable Call call) implements RunEvent {}

    record SegmentReopened(SegmentId segment, long at) implements RunEvent {}

    /** A segment that had ended during a pause was reopened. The pause continues. */
    record PausedSegmentReopened(SegmentId segment, long at) implements RunEvent {}

    /** Finds the events that reopened a segment. */
    static Predicate<Event> reopens(SegmentId id) {
        return event -> switch (event) {
            case SegmentReopened(var segment, var _) -> segment.equals(id);
            case PausedSegmentReopened(var segment, var _) -> segment.equals(id);
            default -> false;
        };
    }
}
