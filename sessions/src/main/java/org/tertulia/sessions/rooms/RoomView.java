package org.tertulia.sessions.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.whole.Multilingual;

/**
 * Key {@code room/…}.
 *
 * @param title its name, if the programme lists it
 * @param facilitators the organisations that facilitate it, and {@code rapporteurs} those that write for it, if the programme
 *     names any
 * @param size the number of people that the programme plans for it
 * @param place where it meets on site
 * @param step the running step, counted from 0; below 0 before the first
 * @param pen the person who writes for the room in place of a rapporteur
 * @param unmet codes of the seating preferences that it does not meet, such as {@code rapporteur.missing}; only for
 *     staff
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
        List<String> unmet,
        @Nullable Multilingual title,
        @Nullable Multilingual theme,
        @Nullable List<OrganisationId> facilitators,
        @Nullable List<OrganisationId> rapporteurs,
        @Nullable Integer size,
        @Nullable String place)
        implements View {
    /** A seat in a room; {@code unmet} is only for staff. */
    public record Seat(PersonId person, SeatRole role, List<String> unmet) {}

    @Override
    public List<EntityKey> mentions() {
        var keys =
                new ArrayList<>(PeoplePart.keys(seats.stream().map(Seat::person).toArray(PersonId[]::new)));
        Stream.of(facilitators, rapporteurs)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(organisation -> keys.add(organisation.key()));
        if (subject != null) {
            keys.add(new EntityKey(subject.value()));
        }
        return keys;
    }
}
