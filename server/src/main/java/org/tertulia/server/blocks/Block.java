package org.tertulia.server.blocks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.whole.Multilingual;

/**
 * What can be put into the programme of any exchange: one segment, or all segments of a session. It has objectives, prompts, steps,
 * headings and lengths. It has no people, organisations, rooms, places, calls, stages or times of day.
 *
 * @param segments in the order of their times; the first one begins at 0
 */
public record Block(Kind kind, Multilingual title, List<Segment> segments) {
    /** More would not fit into one edit of a programme. */
    static final int MOST_SEGMENTS = 60;

    private static final SessionId ANY_SESSION = new SessionId("block");

    public enum Kind {
        SEGMENT,
        SESSION
    }

    /** This segment of a programme. */
    static Optional<Block> ofSegment(Programme programme, SegmentId id) {
        return programme.segments().stream()
                .filter(segment -> segment.id().equals(id))
                .findFirst()
                .map(Block::of);
    }

    static Block of(Segment segment) {
        return new Block(Kind.SEGMENT, segment.title(), anywhere(List.of(segment)));
    }

    /** This session of a programme, if it has segments. */
    static Optional<Block> ofSession(Programme programme, SessionId id) {
        var segments = programme.segments().stream()
                .filter(segment -> segment.session().equals(id))
                .sorted(Comparator.comparingLong(Segment::plannedStart))
                .toList();
        return programme.sessions().stream()
                .filter(session -> session.id().equals(id) && !segments.isEmpty())
                .findFirst()
                .map(session -> new Block(Kind.SESSION, session.title(), anywhere(segments)));
    }

    private static List<Segment> anywhere(List<Segment> segments) {
        var begin = segments.getFirst().plannedStart();
        return IntStream.range(0, segments.size())
                .mapToObj(place -> anywhere(segments.get(place), place, begin))
                .toList();
    }

    private static Segment anywhere(Segment segment, int place, long begin) {
        return new Segment(
                new SegmentId("b" + (place + 1)),
                ANY_SESSION,
                segment.kind(),
                segment.title(),
                segment.objective(),
                segment.prompts(),
                List.of(),
                segment.plannedStart() - begin,
                segment.lengthMillis(),
                false,
                null,
                segment.protocol(),
                segment.headings(),
                withoutTurns(segment.lineUp()),
                null,
                null,
                null);
    }

    private static LineUpPlan withoutTurns(LineUpPlan lineUp) {
        var source = lineUp.source() == LineUpPlan.Source.LISTED ? LineUpPlan.Source.NONE : lineUp.source();
        return new LineUpPlan(source, lineUp.turnMillis(), lineUp.changeOverMillis(), List.of());
    }
}
