package org.tertulia.sessions.programme;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.whole.Known;

/** The state of the programme and of the organisations that take part. */
public interface ProgrammeState {
    Plan plan();

    default Programme programme() {
        return plan().programme();
    }

    default @Nullable Session session(SessionId session) {
        return plan().sessions().get(session);
    }

    default @Nullable Segment segment(SegmentId segment) {
        return plan().segments().get(segment);
    }

    /** A segment that must exist because an event names it. */
    default Segment knownSegment(SegmentId segment) {
        return Known.in(plan().segments(), segment);
    }

    /** The room as the programme lists it; null if it does not. */
    default @Nullable RoomPlan listedRoom(RoomId room) {
        return plan().rooms().get(room);
    }

    /** The stage of a crisis that the segment is about. */
    default @Nullable StageId stageOf(SegmentId segment) {
        var found = segment(segment);
        return found == null ? null : found.stage();
    }

    default @Nullable Organisation organisation(OrganisationId organisation) {
        return plan().organisations().get(organisation);
    }

    /** All organisations, in no particular order. */
    default Stream<Organisation> organisations() {
        return plan().organisations().values().stream();
    }
}
