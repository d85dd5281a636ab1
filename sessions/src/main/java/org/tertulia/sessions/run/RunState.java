package org.tertulia.sessions.run;

import java.util.List;
import org.tertulia.sessions.clocks.ClocksState;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;

/** The state of the run of show, and of the parts below. */
public interface RunState extends ClocksState {
    Run run();

    default SegmentPhase phase(SegmentId segment) {
        return run().of(segment).phase();
    }

    /** Segments that were started and not ended, also paused ones, in the order of the programme. */
    default List<Segment> runningSegments() {
        return programme().segments().stream()
                .filter(segment -> isOpen(segment.id()))
                .toList();
    }

    /** Whether it was started and has not been ended. */
    default boolean isOpen(SegmentId segment) {
        var phase = phase(segment);
        return phase == SegmentPhase.RUNNING || phase == SegmentPhase.PAUSED;
    }
}
