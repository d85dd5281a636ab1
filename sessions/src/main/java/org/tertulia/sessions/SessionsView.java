package org.tertulia.sessions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;

/** What people see of the sessions; times are stream time or planned time in milliseconds since 1970. */
public sealed interface SessionsView extends View {
    /** Key {@code exchange}. */
    record ExchangeView(
            Multilingual title,
            String zone,
            List<String> languages,
            List<Stage> stages,
            @Nullable PersonId controls,
            @Nullable Long controlsSince)
            implements SessionsView {}

    /** Key {@code session/…}. */
    record SessionView(
            int day,
            Multilingual title,
            @Nullable Multilingual theme,
            @Nullable Multilingual spotlight,
            long plannedStart,
            long plannedEnd)
            implements SessionsView {}

    /**
     * Key {@code segment/…}.
     *
     * @param rooms where its rooms are: none, planned, open, recalled, closed
     * @param lineUpMillis what its turns and change-overs take together
     */
    record SegmentView(
            SessionId session,
            Segment.Kind kind,
            Multilingual title,
            @Nullable Multilingual objective,
            List<Multilingual> prompts,
            List<OrganisationId> facilitators,
            long plannedStart,
            long lengthMillis,
            boolean fixed,
            @Nullable StageId stage,
            List<Step> protocol,
            SegmentPhase phase,
            @Nullable Long startedAt,
            @Nullable Long endedAt,
            Map<String, Call> calls,
            List<TurnId> turns,
            long changeOverMillis,
            long lineUpMillis,
            RoomsPhase rooms,
            @Nullable Long roomsCloseAt)
            implements SessionsView {}

    /** Key {@code turn/…}. */
    record TurnView(
            SegmentId segment,
            SubjectKey subject,
            @Nullable OrganisationId organisation,
            long lengthMillis,
            TurnPhase phase,
            boolean onDeck,
            boolean here,
            @Nullable Long startedAt,
            @Nullable Long usedMillis)
            implements SessionsView {}

    /** Key {@code organisation/…}. */
    record OrganisationView(String name, Organisation.Kind kind, String country, String region, List<String> languages)
            implements SessionsView {}

    /** Key {@code person/…}; the name is added when it is sent. */
    record PersonView(OrganisationId organisation, List<String> languages, List<Assignment> assignments)
            implements SessionsView {}

    /**
     * Key {@code room/…}.
     *
     * @param step the number of the step that runs, from 0; below 0 before the first
     * @param pen who writes in place of a rapporteur
     * @param unmet codes such as {@code rapporteur.missing} of the wishes it does not meet; empty but for staff
     */
    record RoomView(
            SegmentId segment,
            int number,
            @Nullable SubjectKey subject,
            List<Seat> seats,
            int step,
            boolean helpNeeded,
            @Nullable PersonId pen,
            Map<String, Call> calls,
            List<String> unmet)
            implements SessionsView {}

    /** A place in a room as seen there; {@code unmet} is empty but for staff. */
    record Seat(PersonId person, SeatRole role, List<String> unmet) {}

    /**
     * Key {@code floor/…} by segment: the raised hands in their order, and who speaks.
     *
     * @param hand the one for which the speaker was given the floor
     */
    record FloorView(
            SegmentId segment,
            List<HandId> queue,
            @Nullable PersonId speaker,
            @Nullable HandId hand) implements SessionsView {}

    /** Key {@code hand/…}. */
    record HandView(SegmentId segment, PersonId person, long at) implements SessionsView {}

    /** Key {@code notice/…}. */
    record NoticeView(Audience audience, String text, String language, PersonId by, long at) implements SessionsView {}
}
