package org.tertulia.rapporteur;

import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PracticeId;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.OrganisationId;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.StageId;

/** Who said it, about what, where and at which stage; filled from where the writer is. */
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

    /** Without what tells the city; the room would, by its subject. */
    Sources unnamed() {
        return new Sources(null, null, null, null, segment, stage);
    }
}
