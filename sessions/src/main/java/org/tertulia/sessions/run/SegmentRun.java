package org.tertulia.sessions.run;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The state, actual times and calls of a segment. */
public record SegmentRun(
        SegmentPhase phase,
        @Nullable Long startedAt,
        @Nullable Long endedAt,
        PMap<String, Call> calls) {
    static final SegmentRun PLANNED = new SegmentRun(SegmentPhase.PLANNED, null, null, HashTreePMap.empty());

    SegmentRun started(long at) {
        return new SegmentRun(SegmentPhase.RUNNING, at, null, calls);
    }

    SegmentRun now(SegmentPhase next) {
        return new SegmentRun(next, startedAt, null, calls);
    }

    SegmentRun ended(long at) {
        return new SegmentRun(SegmentPhase.ENDED, startedAt, at, calls);
    }

    SegmentRun calling(PMap<String, Call> next) {
        return new SegmentRun(phase, startedAt, endedAt, next);
    }
}
