package org.tertulia.server.importer;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.TurnIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.whole.Multilingual;

/** Reads the turns of one line-up. A turn has a practice, a person, an organisation, or is to be confirmed. */
final class TurnReader {
    /** No time is allotted. */
    private static final String NO_TIME = "0:00";

    private final SegmentId segment;
    private final Terms terms;
    private final FrontReader front;
    private final Set<String> practices = new HashSet<>();
    private final TurnIds ids;

    TurnReader(SegmentId segment, Terms terms, FrontReader front) {
        this.segment = segment;
        this.terms = terms;
        this.front = front;
        this.ids = new TurnIds(segment);
    }

    PlannedTurn read(Value item) {
        var turn = item.fields(FolderFields.TURN.names());
        var practice = turn.optional("practice");
        var person = front.person(turn);
        var organisation = front.organisation(turn);
        if (!practice.isAbsent() && organisation != null) {
            item.error(
                    "has a practice and an organisation; leave out the organisation, because the practice has its own");
        }
        var subject = practice.isAbsent() ? subject(person, organisation) : practice(practice, item);
        var presenter = practice.isAbsent()
                ? organisation
                : terms.practices().city(subject.value().substring("practice/".length()));
        return new PlannedTurn(
                id(turn.optional("id"), subject),
                subject,
                presenter,
                length(turn, practice),
                person,
                topic(turn),
                video(turn));
    }

    private SubjectKey practice(Value value, Value item) {
        var practice = Words.reference(value, "practice", terms.practices().names());
        if (!practice.isEmpty() && !practices.add(practice)) {
            item.warning("is about a practice that already has a turn in this line-up");
        }
        return new SubjectKey("practice/" + practice);
    }

    /** Whose turn it is. A turn that is to be confirmed has only its topic. */
    private SubjectKey subject(@Nullable PersonId person, @Nullable OrganisationId organisation) {
        if (person != null) {
            return SubjectKey.of(person);
        }
        return organisation == null
                ? SubjectKey.unconfirmed(segment)
                : new SubjectKey(organisation.key().value());
    }

    private TurnId id(Value value, SubjectKey subject) {
        var id = value.isAbsent() ? ids.of(subject) : new TurnId(value.word());
        if (!value.isAbsent() && !Words.isId(id.value())) {
            value.error("\"" + id.value() + "\" cannot be an id; leave it out, and the turn gets one");
        } else if (!ids.take(id)) {
            value.error("is the id of another turn in this line-up; leave it out, and the turn gets one");
        }
        return id;
    }

    /** A practice has a time, or says that it has none. Without, the segment's clock is the only one. */
    private static long length(Fields turn, Value practice) {
        var time = practice.isAbsent() ? turn.optional("time") : turn.required("time");
        return time.isAbsent() || time.word().equals(NO_TIME) ? 0 : Times.turn(time);
    }

    private @Nullable Multilingual topic(Fields turn) {
        return terms.texts().readIfThere(turn.optional("topic"));
    }

    private static @Nullable String video(Fields turn) {
        var link = turn.optional("video");
        return link.isAbsent() ? null : CallReader.link(link);
    }
}
