package org.tertulia.server.importer;

import java.util.Comparator;
import java.util.List;
import org.tertulia.server.importer.checks.ReadSegment;
import org.tertulia.server.importer.checks.ReadSession;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.rooms.DefaultHeadings;

/** Reads one session of a programme with its segments. */
final class SessionReader {
    private final Fields fields;
    private final Terms terms;
    private final FrontReader front;
    private final UniqueIds segmentIds;

    SessionReader(Value session, Terms terms, FrontReader front, UniqueIds segmentIds) {
        this.fields = session.fields(FolderFields.SESSION.names());
        this.terms = terms;
        this.front = front;
        this.segmentIds = segmentIds;
    }

    ReadSession read(UniqueIds ids) {
        var id = new SessionId(ids.read(fields.required("id")));
        var date = Times.date(fields.required("date"));
        var zone = fields.optional("zone");
        var time = SessionTime.of(date, zone.isAbsent() ? terms.zone() : Times.zone(zone), fields.required("time"));
        var setting = SettingReader.read(fields);
        var segments = segments(id, time, setting);
        var session = new Session(
                id,
                1,
                terms.texts().read(fields.required("title")),
                terms.texts().readIfThere(fields.optional("theme")),
                terms.texts().readIfThere(fields.optional("spotlight")),
                time.span().start(),
                time.span().end(),
                terms.headings(fields.optional("headings"), usualHeadings(segments)),
                zone.isAbsent() ? null : time.zone().getId(),
                setting.orNull());
        return new ReadSession(session, date, fields, segments);
    }

    private static List<Heading> usualHeadings(List<ReadSegment> segments) {
        var reviewed = segments.stream().anyMatch(read -> read.segment().kind() == Kind.PEER_REVIEW);
        return reviewed ? DefaultHeadings.OF_A_REVIEW : DefaultHeadings.NOTES;
    }

    private List<ReadSegment> segments(SessionId session, SessionTime time, Setting setting) {
        var value = fields.required("segments");
        var calls = CallReader.read(fields.optional("calls"), terms.texts());
        var segments = value.items().stream()
                .map(item -> new SegmentReader(item, terms, front).read(session, time, setting, segmentIds, calls))
                .sorted(Comparator.comparingLong(ReadSegment::start))
                .toList();
        if (value.isEmptyList()) {
            value.warning("has no segment yet");
        }
        return segments;
    }
}
