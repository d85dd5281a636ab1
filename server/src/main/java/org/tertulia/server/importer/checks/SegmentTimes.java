package org.tertulia.server.importer.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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
                    .warning("is outside the time of its session, "
                            + session.time().word() + "; " + remedy(segment));
        }
    }

    /** The same time in the other half of the day, if it fits: somebody has left out pm. */
    private String remedy(ReadSegment segment) {
        return LongStream.of(HALF_DAY_MILLIS, -HALF_DAY_MILLIS)
                .filter(later -> isWithin(segment.start() + later, segment.end() + later))
                .mapToObj(later -> words.clock(segment.start() + later, segment.end() + later, session.session()))
                .map(clock -> "did you mean " + clock + "?")
                .findFirst()
                .orElse("change its time, or make the session longer");
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
        segment.time()
                .warning("overlaps " + words.timed(earlier) + " by " + Times.inWords(overlap)
                        + "; change one of the times, or "
                        + (segment.place().hasRoom() ? "one of the rooms" : "give each its room"));
    }

    private void lookForGaps(List<ReadSegment> segments) {
        var reached = session.start();
        for (var segment : segments) {
            if (segment.start() > reached) {
                segment.time().warning("starts after a gap of " + Times.inWords(segment.start() - reached));
            }
            reached = Math.max(reached, segment.end());
        }
        if (reached < session.end()) {
            session.time().warning("has no segment in its last " + Times.inWords(session.end() - reached));
        }
    }
}
