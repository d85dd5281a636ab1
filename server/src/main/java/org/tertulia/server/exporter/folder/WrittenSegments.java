package org.tertulia.server.exporter.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.TurnIds;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.run.Call;

/** Writes the segments of a session, with their line-ups and rooms. */
record WrittenSegments(
        ExchangeContent content, WrittenTimes times, NamedLists<Heading> headings, NamedLists<Step> protocols) {
    Object segment(Session session, Segment segment) {
        var end = segment.plannedStart() + segment.lengthMillis();
        return fields().word("id", segment.id().value())
                .word("kind", Words.of(segment.kind()))
                .word("date", times.ownDate(session, segment.plannedStart()))
                .word("time", times.span(segment.plannedStart(), end))
                .title(segment.title(), segment.id().value())
                .text("objective", segment.objective())
                .texts("prompts", segment.prompts())
                .list("facilitators", values(segment.facilitators()))
                .mark("fixed", segment.fixed())
                .word("stage", value(segment.stage()))
                .word(
                        "protocol",
                        protocols.nameIfAny(segment.protocol(), segment.id().value()))
                .word(
                        "headings",
                        headings.nameIfAny(segment.headings(), segment.id().value()))
                .nested("calls", calls(segment))
                .setting(segment.setting())
                .list("front", segment.namedFront().stream().map(this::seat).toList())
                .nested("line-up", lineUp(segment))
                .list("rooms", segment.listedRooms().stream().map(this::room).toList())
                .all();
    }

    private WrittenFields fields() {
        return new WrittenFields(content.programme().languages());
    }

    private static List<String> values(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    /** Calls in the languages of the exchange. */
    private Map<String, Object> calls(Segment segment) {
        var calls = content.calls().getOrDefault(segment.id(), Map.of());
        var written = new LinkedHashMap<String, Object>();
        for (var language : content.programme().languages()) {
            var call = calls.get(language);
            if (call != null) {
                written.put(language, call(call));
            }
        }
        return written;
    }

    private Object call(Call call) {
        return fields().word("link", call.link()).word("dial-in", call.dialIn()).all();
    }

    private Map<String, Object> lineUp(Segment segment) {
        var lineUp = segment.lineUp();
        var changeOver = lineUp.changeOverMillis() == 0 ? null : Times.written(lineUp.changeOverMillis());
        var written = fields().word("from", Words.of(lineUp.source())).word("change-over", changeOver);
        return switch (lineUp.source()) {
            case NONE -> Map.of();
            case LISTED ->
                lineUp.turns().isEmpty()
                        ? Map.of()
                        : written.list("turns", turns(segment)).all();
            case ROOMS, SESSIONS ->
                written.word("turn", Times.written(lineUp.turnMillis())).all();
        };
    }

    private Object seat(Front seat) {
        return fields().word("role", Words.of(seat.role()))
                .word("person", value(seat.person()))
                .word("organisation", value(seat.organisation()))
                .all();
    }

    private List<Object> turns(Segment segment) {
        var ids = new TurnIds(segment.id());
        return segment.lineUp().turns().stream()
                .map(turn -> turn(ids, turn, read(segment, turn)))
                .toList();
    }

    /** The subject that a reader finds. */
    private static SubjectKey read(Segment segment, PlannedTurn turn) {
        if (isPractice(turn)) {
            return turn.subject();
        }
        var person = turn.person();
        var organisation = turn.organisation();
        return person != null
                ? SubjectKey.of(person)
                : organisation == null
                        ? SubjectKey.unconfirmed(segment.id())
                        : new SubjectKey(organisation.key().value());
    }

    private static boolean isPractice(PlannedTurn turn) {
        return turn.subject().value().startsWith("practice/");
    }

    /** A practice has its own organisation. A turn of nobody is to be confirmed. Its id is said if a reader would give another. */
    private Object turn(TurnIds ids, PlannedTurn turn, SubjectKey subject) {
        var hasUsualId = ids.of(subject).equals(turn.id());
        ids.take(turn.id());
        var practice = isPractice(turn) ? new EntityKey(turn.subject().value()).id() : null;
        var time = turn.isTimed() || practice != null ? Times.written(turn.lengthMillis()) : null;
        return fields().word("id", hasUsualId ? null : turn.id().value())
                .word("practice", practice)
                .word("person", value(turn.person()))
                .word("organisation", practice == null ? value(turn.organisation()) : null)
                .word("time", time)
                .text("topic", turn.topic())
                .word("video", turn.video())
                .all();
    }

    private static @Nullable String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private Object room(RoomPlan room) {
        return fields().word("id", room.id().value())
                .title(room.title(), room.id().value())
                .text("theme", room.theme())
                .list("facilitator", values(room.facilitators()))
                .list("rapporteur", values(room.rapporteurs()))
                .number("size", room.size())
                .word("headings", headings.nameIfAny(room.headings(), room.id().value()))
                .word("room", room.place())
                .all();
    }
}
