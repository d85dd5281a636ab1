package org.tertulia.server.importer;

import java.util.List;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;

/** Reads the line-up of a segment. */
final class LineUpReader {
    private final Value value;
    private final Fields fields;
    private final Terms terms;
    private final FrontReader front;

    LineUpReader(Value lineUp, Terms terms, FrontReader front) {
        this.value = lineUp;
        this.fields = lineUp.fields(FolderFields.LINE_UP.names());
        this.terms = terms;
        this.front = front;
    }

    LineUpPlan read(SegmentId segment) {
        if (value.isAbsent()) {
            return new LineUpPlan(Source.NONE, 0, 0, List.of());
        }
        var source = Words.choice(fields.required("from"), Source.class);
        return switch (source) {
            case NONE -> new LineUpPlan(source, 0, 0, List.of());
            case LISTED -> listed(changeOver(), turns(segment));
            case ROOMS, SESSIONS -> new LineUpPlan(source, turn(), changeOver(), List.of());
        };
    }

    /** A list without turns says nothing. */
    private static LineUpPlan listed(long changeOver, List<PlannedTurn> turns) {
        return turns.isEmpty()
                ? new LineUpPlan(Source.NONE, 0, 0, List.of())
                : new LineUpPlan(Source.LISTED, 0, changeOver, turns);
    }

    private long turn() {
        if (!fields.optional("turns").isAbsent()) {
            fields.optional("turns").error("is only for a listed line-up; use turn for the length of each turn");
        }
        return Times.turn(fields.required("turn"));
    }

    private long changeOver() {
        return Times.changeOver(fields.optional("change-over"));
    }

    private List<PlannedTurn> turns(SegmentId segment) {
        var turns = new TurnReader(segment, terms, front);
        return fields.required("turns").items().stream().map(turns::read).toList();
    }
}
