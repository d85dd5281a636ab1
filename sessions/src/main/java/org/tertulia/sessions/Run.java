package org.tertulia.sessions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.realtime.contract.PersonId;

/** What has run, what runs, and who holds the controls. */
record Run(
        PMap<SegmentId, SegmentRun> segments,
        @Nullable PersonId controls,
        @Nullable Long controlsSince) {
    static final Run NOTHING = new Run(HashTreePMap.empty(), null, null);

    SegmentRun of(SegmentId segment) {
        return segments.getOrDefault(segment, SegmentRun.PLANNED);
    }

    Run evolve(RunEvent event) {
        return switch (event) {
            case RunEvent.ControlsTaken taken -> new Run(segments, taken.by(), taken.at());
            case RunEvent.SegmentStarted started ->
                put(started.segment(), of(started.segment()).started(started.at()));
            case RunEvent.SegmentPaused paused -> now(paused.segment(), SegmentPhase.PAUSED);
            case RunEvent.SegmentResumed resumed -> now(resumed.segment(), SegmentPhase.RUNNING);
            case RunEvent.SegmentEnded ended ->
                put(ended.segment(), of(ended.segment()).ended(ended.at()));
            case RunEvent.SegmentReopened reopened -> now(reopened.segment(), SegmentPhase.RUNNING);
        };
    }

    Run calling(SegmentId segment, String language, @Nullable Call call) {
        var run = of(segment);
        return put(segment, run.calling(Calls.set(run.calls(), language, call)));
    }

    Run keeping(Set<SegmentId> planned) {
        var gone =
                segments.keySet().stream().filter(id -> !planned.contains(id)).toList();
        return new Run(segments.minusAll(gone), controls, controlsSince);
    }

    Run without(PersonId person) {
        return person.equals(controls) ? new Run(segments, null, null) : this;
    }

    private Run now(SegmentId segment, SegmentPhase phase) {
        return put(segment, of(segment).now(phase));
    }

    private Run put(SegmentId segment, SegmentRun run) {
        return new Run(segments.plus(segment, run), controls, controlsSince);
    }
}
