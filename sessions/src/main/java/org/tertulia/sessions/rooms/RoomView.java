package org.tertulia.sessions.rooms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.run.Call;

/**
 * Key {@code room/…}.
 *
 * @param step the number of the step that runs, from 0; below 0 before the first
 * @param pen who writes in place of a rapporteur
 * @param unmet codes such as {@code rapporteur.missing} of the wishes it does not meet; empty but for staff
 */
public record RoomView(
        SegmentId segment,
        int number,
        @Nullable SubjectKey subject,
        List<Seat> seats,
        int step,
        boolean helpNeeded,
        @Nullable PersonId pen,
        Map<String, Call> calls,
        List<String> unmet)
        implements View {
    /** A place in a room as seen there; {@code unmet} is empty but for staff. */
    public record Seat(PersonId person, SeatRole role, List<String> unmet) {}
}
