package org.tertulia.server.importer;

import java.time.LocalDate;
import java.util.List;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;

/**
 * A session with its fields, for later messages about it.
 *
 * @param segments the segments in the order of their times
 */
record ReadSession(Session session, LocalDate date, Fields fields, List<ReadSegment> segments) {
    ReadSession onDay(int day) {
        return new ReadSession(session.onDay(day), date, fields, segments);
    }

    ReadSession with(List<ReadSegment> next) {
        return new ReadSession(session, date, fields, next);
    }

    boolean has(Segment.Kind kind) {
        return segments.stream().anyMatch(read -> read.segment().kind() == kind);
    }
}
