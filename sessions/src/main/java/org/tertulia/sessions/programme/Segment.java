package org.tertulia.sessions.programme;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Multilingual;

/**
 * One timed item of a session as planned.
 *
 * @param plannedStart milliseconds since 1970
 * @param fixed whether it starts at its planned time even after a delay, such as a break
 * @param protocol the steps of its rooms; empty when it has none
 * @param headings the columns of its own board; empty if its people write on the session's board
 * @param rooms the rooms that the programme lists; null if it lists none, and in old journals
 * @param setting where it is and what holds there, with what its session says; null if nothing is said
 * @param front who is at the front besides the turns; null if nobody is named
 */
public record Segment(
        SegmentId id,
        SessionId session,
        Kind kind,
        Multilingual title,
        @Nullable Multilingual objective,
        List<Multilingual> prompts,
        List<OrganisationId> facilitators,
        long plannedStart,
        long lengthMillis,
        boolean fixed,
        @Nullable StageId stage,
        List<Step> protocol,
        List<Heading> headings,
        LineUpPlan lineUp,
        @Nullable List<RoomPlan> rooms,
        @Nullable Setting setting,
        @Nullable List<Front> front)
        implements View {
    public static final int MOST_ROOMS = 60;

    public static final int MOST_AT_FRONT = 60;

    /** Whether its people may be seated in rooms. */
    public boolean hasRooms() {
        return kind == Kind.PEER_REVIEW
                || kind == Kind.ROUND_TABLES
                || !protocol.isEmpty()
                || !listedRooms().isEmpty();
    }

    /** The rooms that the programme lists, if any. */
    public List<RoomPlan> listedRooms() {
        return rooms == null ? List.of() : rooms;
    }

    public Segment listing(List<RoomPlan> listed) {
        return with(lineUp, listed, front);
    }

    /** The segment with another line-up. */
    public Segment linedUp(LineUpPlan other) {
        return with(other, rooms, front);
    }

    Segment naming(UnaryOperator<PersonId> ids) {
        var named = front == null
                ? null
                : front.stream().map(seat -> seat.naming(ids)).toList();
        return with(lineUp.naming(ids), rooms, named);
    }

    /** Without the people who are not among these. Their seats and turns stay, for the organisation or to be confirmed. */
    public Segment onlyNaming(Predicate<PersonId> these) {
        return with(lineUp.onlyNaming(these, id), rooms, front == null ? null : frontOnlyNaming(these));
    }

    /** Who is at the front, without the people who are not among these. */
    public List<Front> frontOnlyNaming(Predicate<PersonId> these) {
        return namedFront().stream().map(seat -> seat.onlyNaming(these)).toList();
    }

    /** Without the organisations that are not among these. A turn names only organisations that are there. */
    public Segment onlyOf(Predicate<OrganisationId> these) {
        var led = facilitators.stream().filter(these).toList();
        var held = rooms == null
                ? null
                : rooms.stream().map(room -> room.onlyOf(these)).toList();
        var seated = front == null
                ? null
                : front.stream().map(seat -> seat.onlyOf(these)).toList();
        return with(led, lineUp, held, seated);
    }

    private Segment with(LineUpPlan itsLineUp, @Nullable List<RoomPlan> itsRooms, @Nullable List<Front> itsFront) {
        return with(facilitators, itsLineUp, itsRooms, itsFront);
    }

    private Segment with(
            List<OrganisationId> itsFacilitators,
            LineUpPlan itsLineUp,
            @Nullable List<RoomPlan> itsRooms,
            @Nullable List<Front> itsFront) {
        return new Segment(
                id,
                session,
                kind,
                title,
                objective,
                prompts,
                itsFacilitators,
                plannedStart,
                lengthMillis,
                fixed,
                stage,
                protocol,
                headings,
                itsLineUp,
                itsRooms,
                setting,
                itsFront);
    }

    /** Who is named for the front, besides the turns. */
    public List<Front> namedFront() {
        return front == null ? List.of() : front;
    }

    /** Whether this person is named for the front or for a turn. */
    public boolean namesForFront(PersonId person) {
        return namedFront().stream().anyMatch(seat -> person.equals(seat.person()))
                || lineUp.turns().stream().anyMatch(turn -> person.equals(turn.person()));
    }

    /** The people whom it names: at the front, for a turn, or as what a turn is about. */
    public Stream<PersonId> namedPeople() {
        var turns = lineUp.turns().stream()
                .flatMap(turn -> Stream.concat(
                        Stream.ofNullable(turn.person()),
                        turn.subject().in("person").stream().map(PersonId::new)));
        return Stream.concat(namedFront().stream().map(Front::person).flatMap(Stream::ofNullable), turns);
    }

    public enum Kind {
        OPENING,
        TALK,
        WARM_UP,
        POSTER_ROUND,
        PEER_REVIEW,
        REPORTING,
        STAGE_DISCUSSION,
        PANEL,
        ROUND_TABLES,
        QUESTIONNAIRE,
        BREAK,
        BRIEFING,
        CLOSING,
        REGISTRATION,
        VISIT,
        SOCIAL
    }
}
