package org.tertulia.sessions.programme.edit;

import java.util.stream.Stream;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.setting.Front;

/** Whom a segment names. This is the one list of all its references to organisations. */
final class PlannedNames {
    private PlannedNames() {}

    static Stream<OrganisationId> organisations(Segment segment) {
        return Stream.of(
                        segment.facilitators().stream(),
                        segment.listedRooms().stream().flatMap(PlannedNames::organisations),
                        segment.namedFront().stream().map(Front::organisation).flatMap(Stream::ofNullable),
                        organisations(segment.lineUp()))
                .flatMap(each -> each);
    }

    private static Stream<OrganisationId> organisations(RoomPlan room) {
        return Stream.concat(room.facilitators().stream(), room.rapporteurs().stream());
    }

    private static Stream<OrganisationId> organisations(LineUpPlan lineUp) {
        var turns = lineUp.turns();
        var presenting = turns.stream().map(PlannedTurn::organisation).flatMap(Stream::ofNullable);
        var subjects = turns.stream()
                .map(PlannedTurn::subject)
                .flatMap(subject -> subject.in("organisation").stream())
                .map(OrganisationId::new);
        return Stream.concat(presenting, subjects);
    }

    /** The subjects of its turns. */
    static Stream<SubjectKey> subjects(Segment segment) {
        return segment.lineUp().turns().stream().map(PlannedTurn::subject);
    }
}
