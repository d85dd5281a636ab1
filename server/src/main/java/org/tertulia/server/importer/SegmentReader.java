package org.tertulia.server.importer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.checks.ReadSegment;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.words.SegmentKindWords;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.run.Call;

/** Reads one segment of a session. */
final class SegmentReader {
    private final Fields fields;
    private final Terms terms;
    private final FrontReader front;

    SegmentReader(Value segment, Terms terms, FrontReader front) {
        this.fields = segment.fields(FolderFields.SEGMENT.names());
        this.terms = terms;
        this.front = front;
    }

    ReadSegment read(
            SessionId session, SessionTime time, Setting settingOfSession, UniqueIds ids, Map<String, Call> calls) {
        var id = new SegmentId(ids.read(fields.required("id")));
        var kind = Words.choice(fields.required("kind"), Segment.Kind.class, SegmentKindWords::kind);
        var span = time.span(fields.required("time"), fields.optional("date"));
        var segment = new Segment(
                id,
                session,
                kind,
                terms.texts().read(fields.required("title")),
                terms.texts().readIfThere(fields.optional("objective")),
                terms.texts().readAll(fields.optional("prompts")),
                facilitators(),
                span.start(),
                span.lengthMillis(),
                fields.optional("fixed").isTrue(),
                stage(),
                terms.protocol(fields.optional("protocol")),
                terms.headings(fields.optional("headings")),
                new LineUpReader(fields.optional("line-up"), terms, front).read(id),
                null,
                SettingReader.read(fields).within(settingOfSession).orNull(),
                front.read(fields.optional("front")));
        return new ReadSegment(segment, fields, callsOf(kind, calls));
    }

    private List<OrganisationId> facilitators() {
        return fields.optional("facilitators").words().stream()
                .map(item -> new OrganisationId(Words.reference(item, "organisation", terms.organisations())))
                .toList();
    }

    private @Nullable StageId stage() {
        var value = fields.optional("stage");
        return value.isAbsent() ? null : new StageId(Words.reference(value, "stage", terms.stageIds()));
    }

    /** A segment without its own calls has the calls of its session, except a break. */
    private Map<String, Call> callsOf(Segment.Kind kind, Map<String, Call> callsOfSession) {
        var own = CallReader.read(fields.optional("calls"), terms.texts());
        return own.isEmpty() && kind != Segment.Kind.BREAK ? callsOfSession : own;
    }
}
