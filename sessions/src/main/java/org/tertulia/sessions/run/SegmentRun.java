package org.tertulia.sessions.run;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The state, actual times and calls of a segment.
 *
 * @param paused whether it is paused, or was when it ended
 */
public record SegmentRun(
        SegmentPhase phase,
        boolean paused,
        @Nullable Long startedAt,
        @Nullable Long endedAt,
        PMap<String, Call> calls) {
    static final SegmentRun PLANNED = new SegmentRun(SegmentPhase.PLANNED, false, null, null, HashTreePMap.empty());

    SegmentRun started(long at) {
        return new SegmentRun(SegmentPhase.RUNNING, false, at, null, calls);
    }

    SegmentRun now(SegmentPhase next) {
        return new SegmentRun(next, next == SegmentPhase.PAUSED, startedAt, null, calls);
    }

    SegmentRun ended(long at) {
        return new SegmentRun(SegmentPhase.ENDED, paused, startedAt, at, calls);
    }

    SegmentRun calling(PMap<String, Call> next) {
        return new SegmentRun(phase, paused, startedAt, endedAt, next);
    }
}
