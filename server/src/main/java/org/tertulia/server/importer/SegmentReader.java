package org.tertulia.server.importer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Times.Span;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.run.Call;

/** Reads one segment of a session. */
final class SegmentReader {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "kind",
            "time",
            "title",
            "objective",
            "prompts",
            "facilitators",
            "fixed",
            "stage",
            "protocol",
            "headings",
            "calls",
            "line-up",
            "rooms");

    private final Fields fields;
    private final Terms terms;

    SegmentReader(Value segment, Terms terms) {
        this.fields = segment.fields(FIELDS);
        this.terms = terms;
    }

    ReadSegment read(
            SessionId session, LocalDate date, Span timeOfSession, UniqueIds ids, Map<String, Call> callsOfSession) {
        var id = new SegmentId(ids.read(fields.required("id")));
        var kind = Words.choice(fields.required("kind"), Segment.Kind.class, SegmentKindWords::kind);
        var time = Times.span(fields.required("time"), date, terms.zone(), timeOfSession);
        var segment = new Segment(
                id,
                session,
                kind,
                terms.texts().read(fields.required("title")),
                terms.texts().readIfThere(fields.optional("objective")),
                terms.texts().readAll(fields.optional("prompts")),
                facilitators(),
                time.start(),
                time.lengthMillis(),
                fields.optional("fixed").isTrue(),
                stage(),
                terms.protocol(fields.optional("protocol")),
                terms.headings(fields.optional("headings")),
                new LineUpReader(fields.optional("line-up"), terms).read(id),
                null);
        return new ReadSegment(segment, fields, calls(kind, callsOfSession));
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
    private Map<String, Call> calls(Segment.Kind kind, Map<String, Call> callsOfSession) {
        var own = CallReader.read(fields.optional("calls"), terms.texts().languages());
        return own.isEmpty() && kind != Segment.Kind.BREAK ? callsOfSession : own;
    }
}
