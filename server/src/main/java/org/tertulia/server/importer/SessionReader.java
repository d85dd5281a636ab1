package org.tertulia.server.importer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Times.Span;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.rooms.DefaultHeadings;

/** Reads one session of a programme with its segments. */
final class SessionReader {
    private static final Set<String> FIELDS =
            Set.of("id", "date", "time", "title", "theme", "spotlight", "headings", "calls", "segments");

    private final Fields fields;
    private final Terms terms;
    private final UniqueIds segmentIds;

    SessionReader(Value session, Terms terms, UniqueIds segmentIds) {
        this.fields = session.fields(FIELDS);
        this.terms = terms;
        this.segmentIds = segmentIds;
    }

    ReadSession read(UniqueIds ids) {
        var id = new SessionId(ids.read(fields.required("id")));
        var date = Times.date(fields.required("date"));
        var time = Times.span(fields.required("time"), date, terms.zone());
        var segments = segments(id, date, time);
        var session = new Session(
                id,
                1,
                terms.texts().read(fields.required("title")),
                terms.texts().readIfThere(fields.optional("theme")),
                terms.texts().readIfThere(fields.optional("spotlight")),
                time.start(),
                time.end(),
                terms.headings(fields.optional("headings"), usualHeadings(segments)));
        return new ReadSession(session, date, fields, segments);
    }

    private static List<Heading> usualHeadings(List<ReadSegment> segments) {
        var reviewed = segments.stream().anyMatch(read -> read.segment().kind() == Kind.PEER_REVIEW);
        return reviewed ? DefaultHeadings.OF_A_REVIEW : DefaultHeadings.NOTES;
    }

    private List<ReadSegment> segments(SessionId session, LocalDate date, Span time) {
        var value = fields.required("segments");
        var calls = CallReader.read(fields.optional("calls"), terms.texts().languages());
        var segments = value.items().stream()
                .map(item -> new SegmentReader(item, terms).read(session, date, time, segmentIds, calls))
                .sorted(Comparator.comparingLong(ReadSegment::start))
                .toList();
        if (value.isEmptyList()) {
            value.error("needs at least one segment");
        }
        return segments;
    }
}
