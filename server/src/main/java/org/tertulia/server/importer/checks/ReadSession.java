package org.tertulia.server.importer.checks;

import java.time.LocalDate;
import java.util.List;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;

/**
 * A session with its fields, for later messages about it.
 *
 * @param segments the segments in the order of their times
 */
public record ReadSession(Session session, LocalDate date, Fields fields, List<ReadSegment> segments) {
    public ReadSession onDay(int day) {
        return new ReadSession(session.onDay(day), date, fields, segments);
    }

    public ReadSession with(List<ReadSegment> next) {
        return new ReadSession(session, date, fields, next);
    }

    long start() {
        return session.plannedStart();
    }

    long end() {
        return session.plannedEnd();
    }

    boolean has(Segment.Kind kind) {
        return segments.stream().anyMatch(read -> read.segment().kind() == kind);
    }

    /** Whether it is so long that its time is probably wrong. */
    boolean isSuspicious() {
        return Times.isSuspicious(end() - start());
    }

    /** How long both last at the same time; negative if there is time between them. */
    long sharedMillis(ReadSession other) {
        return Math.min(end(), other.end()) - Math.max(start(), other.start());
    }

    /** The field with its time. */
    Value time() {
        return fields.optional("time");
    }
}
