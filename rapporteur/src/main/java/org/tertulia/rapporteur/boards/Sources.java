package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.StageId;

/** Who said it, about what, where and at which stage; filled in from where the writer is. */
public record Sources(
        @Nullable PersonId speaker,
        @Nullable OrganisationId organisation,
        @Nullable PracticeId practice,
        @Nullable RoomId room,
        @Nullable SegmentId segment,
        @Nullable StageId stage) {

    Sources at(StageId next) {
        return new Sources(speaker, organisation, practice, room, segment, next);
    }

    /** The sources without what reveals the city. The subject of a room would reveal it. */
    Sources unnamed() {
        return new Sources(null, null, null, null, segment, stage);
    }
}
