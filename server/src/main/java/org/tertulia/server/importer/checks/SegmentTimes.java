package org.tertulia.server.importer.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.sessions.programme.Segment.Kind;

/**
 * Warns of segments outside their session, of overlaps in one place, and of gaps. A gap is said only if each segment is where
 * it can be: otherwise the one that is missing there is probably the one that is wrong.
 */
final class SegmentTimes {
    private static final long HALF_DAY_MILLIS = TimeUnit.HOURS.toMillis(12);

    private final ReadSession session;
    private final Wording words;

    SegmentTimes(ReadSession session, Wording words) {
        this.session = session;
        this.words = words;
    }

    /** Looks at a session whose own time is probably right. */
    void look() {
        if (session.isSuspicious()) {
            return;
        }
        var inside = new ArrayList<ReadSegment>();
        var isSound = true;
        for (var segment : session.segments()) {
            if (isWithin(segment.start(), segment.end())) {
                inside.add(segment);
            } else if (!isBreakAfter(segment)) {
                warnOfOutside(segment);
                isSound = false;
            }
        }
        if (!hasOverlaps(inside) && isSound) {
            lookForGaps(inside);
        }
    }

    private boolean isWithin(long start, long end) {
        return start >= session.start() && end <= session.end();
    }

    private boolean isBreakAfter(ReadSegment segment) {
        return segment.segment().kind() == Kind.BREAK && segment.start() >= session.end();
    }

    /** One that would last until the next day has been doubted when it was read. */
    private void warnOfOutside(ReadSegment segment) {
        var isDoubted = Times.isSuspicious(segment.segment().lengthMillis())
                && words.passesMidnight(segment, session.session());
        if (!isDoubted) {
            segment.time()
                    .warning(outside(segment).and("session", session.time().word()));
        }
    }

    /** The same time in the other half of the day, if it fits: somebody has left out pm. */
    private Reason outside(ReadSegment segment) {
        return LongStream.of(HALF_DAY_MILLIS, -HALF_DAY_MILLIS)
                .filter(later -> isWithin(segment.start() + later, segment.end() + later))
                .mapToObj(later -> words.clock(segment.start() + later, segment.end() + later, session.session()))
                .map(clock -> Reason.of("problem.outside-near", "near", clock))
                .findFirst()
                .orElse(Reason.of("problem.outside"));
    }

    private boolean hasOverlaps(List<ReadSegment> segments) {
        Map<Place, ReadSegment> last = new HashMap<>();
        var found = false;
        for (var segment : segments) {
            var earlier = last.get(segment.place());
            if (earlier != null && segment.overlaps(earlier)) {
                warnOfOverlap(segment, earlier);
                found = true;
            }
            last.merge(segment.place(), segment, (one, other) -> other.end() > one.end() ? other : one);
        }
        return found;
    }

    private void warnOfOverlap(ReadSegment segment, ReadSegment earlier) {
        var overlap = Math.min(segment.end(), earlier.end()) - segment.start();
        var reason = Reason.of(segment.place().hasRoom() ? "problem.overlap-in-room" : "problem.overlap");
        segment.time().warning(reason.and("other", words.timed(earlier)).and("overlapMillis", overlap));
    }

    private void lookForGaps(List<ReadSegment> segments) {
        var reached = session.start();
        for (var segment : segments) {
            if (segment.start() > reached) {
                segment.time().warning(Reason.of("problem.gap", "gapMillis", segment.start() - reached));
            }
            reached = Math.max(reached, segment.end());
        }
        if (reached < session.end()) {
            session.time().warning(Reason.of("problem.gap-at-end", "gapMillis", session.end() - reached));
        }
    }
}
