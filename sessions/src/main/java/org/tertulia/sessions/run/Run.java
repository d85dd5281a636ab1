package org.tertulia.sessions.run;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.sessions.programme.SegmentId;

/** The state, actual times and calls of all segments. */
public record Run(PMap<SegmentId, SegmentRun> segments) {
    public static final Run NOTHING = new Run(HashTreePMap.empty());

    public SegmentRun of(SegmentId segment) {
        return segments.getOrDefault(segment, SegmentRun.PLANNED);
    }

    /** The segments that were started, also ended ones. */
    Stream<SegmentId> started() {
        return segments.entrySet().stream()
                .filter(run -> run.getValue().phase() != SegmentPhase.PLANNED)
                .map(Map.Entry::getKey);
    }

    Run evolve(RunEvent event) {
        var run = of(event.segment());
        return switch (event) {
            case RunEvent.SegmentStarted started -> put(event.segment(), run.started(started.at()));
            case RunEvent.SegmentPaused paused -> put(event.segment(), run.now(SegmentPhase.PAUSED));
            case RunEvent.SegmentResumed resumed -> put(event.segment(), run.now(SegmentPhase.RUNNING));
            case RunEvent.SegmentEnded ended -> put(event.segment(), run.ended(ended.at()));
            case RunEvent.SegmentReopened reopened -> put(event.segment(), run.now(SegmentPhase.RUNNING));
            case RunEvent.PausedSegmentReopened reopened -> put(event.segment(), run.now(SegmentPhase.PAUSED));
            case RunEvent.SegmentCallSet set -> calling(event.segment(), set.language(), set.call());
        };
    }

    private Run calling(SegmentId segment, String language, @Nullable Call call) {
        var run = of(segment);
        return put(segment, run.calling(Calls.set(run.calls(), language, call)));
    }

    Run keeping(Set<SegmentId> planned) {
        var gone =
                segments.keySet().stream().filter(id -> !planned.contains(id)).toList();
        return new Run(segments.minusAll(gone));
    }

    private Run put(SegmentId segment, SegmentRun run) {
        return new Run(segments.plus(segment, run));
    }
}
