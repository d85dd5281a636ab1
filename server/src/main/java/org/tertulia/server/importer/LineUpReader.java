package org.tertulia.server.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;

/** Reads the line-up of a segment. */
final class LineUpReader {
    private final Value value;
    private final Fields fields;
    private final Terms terms;

    LineUpReader(Value lineUp, Terms terms) {
        this.value = lineUp;
        this.fields = lineUp.fields(Set.of("from", "turn", "change-over", "turns"));
        this.terms = terms;
    }

    LineUpPlan read(SegmentId segment) {
        if (value.isAbsent()) {
            return new LineUpPlan(Source.NONE, 0, 0, List.of());
        }
        var source = Words.choice(fields.required("from"), Source.class);
        return switch (source) {
            case NONE -> new LineUpPlan(source, 0, 0, List.of());
            case LISTED -> new LineUpPlan(source, 0, changeOver(), turns(segment));
            case ROOMS, SESSIONS -> new LineUpPlan(source, turn(), changeOver(), List.of());
        };
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
        var subjects = new HashSet<String>();
        return fields.required("turns").items().stream()
                .map(item -> turn(item, segment, subjects))
                .toList();
    }

    private PlannedTurn turn(Value item, SegmentId segment, Set<String> subjects) {
        var turn = item.fields(Set.of("practice", "organisation", "time"));
        var practice = turn.optional("practice");
        var organisation = turn.optional("organisation");
        if (practice.isAbsent() == organisation.isAbsent()) {
            item.error("needs either a practice or an organisation");
        }
        var length = Times.turn(turn.required("time"));
        var planned = practice.isAbsent()
                ? ofOrganisation(segment, organisation, length)
                : ofPractice(segment, practice, length);
        if (!subjects.add(planned.subject().value())) {
            item.error("already has a turn in this line-up");
        }
        return planned;
    }

    private PlannedTurn ofPractice(SegmentId segment, Value value, long length) {
        var practice = Words.reference(value, "practice", terms.practices().names());
        var city = terms.practices().city(practice);
        return planned(segment, "practice", practice, city, length);
    }

    private PlannedTurn ofOrganisation(SegmentId segment, Value value, long length) {
        var organisation = Words.reference(value, "organisation", terms.organisations());
        return planned(segment, "organisation", organisation, new OrganisationId(organisation), length);
    }

    private static PlannedTurn planned(
            SegmentId segment, String kind, String subject, OrganisationId presenter, long length) {
        var id = new TurnId(segment.value() + "-" + subject);
        return new PlannedTurn(id, new SubjectKey(kind + "/" + subject), presenter, length);
    }
}
