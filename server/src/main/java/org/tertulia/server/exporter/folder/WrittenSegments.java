package org.tertulia.server.exporter.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.run.Call;

/** Writes the segments of a session, with their line-ups and rooms. */
record WrittenSegments(
        ExchangeContent content, WrittenTimes times, NamedLists<Heading> headings, NamedLists<Step> protocols) {
    Object segment(Segment segment) {
        var end = segment.plannedStart() + segment.lengthMillis();
        return fields().word("id", segment.id().value())
                .word("kind", Words.of(segment.kind()))
                .word("time", times.span(segment.plannedStart(), end))
                .text("title", segment.title())
                .text("objective", segment.objective())
                .texts("prompts", segment.prompts())
                .list("facilitators", values(segment.facilitators()))
                .mark("fixed", segment.fixed())
                .word("stage", value(segment.stage()))
                .word("protocol", name(protocols, segment.protocol(), segment.id()))
                .word("headings", name(headings, segment.headings(), segment.id()))
                .nested("calls", calls(segment))
                .setting(segment.setting())
                .list("front", segment.namedFront().stream().map(this::seat).toList())
                .nested("line-up", lineUp(segment.lineUp()))
                .list("rooms", segment.listedRooms().stream().map(this::room).toList())
                .all();
    }

    private WrittenFields fields() {
        return new WrittenFields(content.programme().languages());
    }

    private static <T> @Nullable String name(NamedLists<T> lists, List<T> list, Id wish) {
        return list.isEmpty() ? null : lists.name(list, wish.value());
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

    private Map<String, Object> lineUp(LineUpPlan lineUp) {
        var changeOver = lineUp.changeOverMillis() == 0 ? null : Times.written(lineUp.changeOverMillis());
        var written = fields().word("from", Words.of(lineUp.source())).word("change-over", changeOver);
        return switch (lineUp.source()) {
            case NONE -> Map.of();
            case LISTED ->
                lineUp.turns().isEmpty()
                        ? Map.of()
                        : written.list(
                                        "turns",
                                        lineUp.turns().stream().map(this::turn).toList())
                                .all();
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

    /** A practice has its own organisation. A turn of nobody is to be confirmed. */
    private Object turn(PlannedTurn turn) {
        var subject = new EntityKey(turn.subject().value());
        var practice = subject.kind().equals("practice") ? subject.id() : null;
        return fields().word("practice", practice)
                .word("person", value(turn.person()))
                .word("organisation", practice == null ? value(turn.organisation()) : null)
                .word("time", turn.isTimed() ? Times.written(turn.lengthMillis()) : null)
                .text("topic", turn.topic())
                .word("video", turn.video())
                .all();
    }

    private static @Nullable String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private Object room(RoomPlan room) {
        return fields().word("id", room.id().value())
                .text("title", room.title())
                .text("theme", room.theme())
                .list("facilitator", values(room.facilitators()))
                .list("rapporteur", values(room.rapporteurs()))
                .number("size", room.size())
                .word("headings", name(headings, room.headings(), room.id()))
                .word("room", room.place())
                .all();
    }
}
