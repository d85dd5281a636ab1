package org.tertulia.sessions.segments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.lineups.LineUp;
import org.tertulia.sessions.lineups.LineUpFit;
import org.tertulia.sessions.lineups.Turn;
import org.tertulia.sessions.lineups.TurnPhase;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.rooms.RoomsPhase;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.SegmentPhase;
import org.tertulia.sessions.whole.Multilingual;

/**
 * Key {@code segment/…}: a segment as planned and as it runs, with its line-up and rooms.
 *
 * @param rooms the state of its rooms
 * @param listedRooms the rooms that the programme lists, which everyone may know before they open; null if it lists none
 * @param setting where it is and what holds there; null if nothing is said
 * @param front who is at the front besides the turns, without people who were removed; null if nobody is named
 * @param controls who holds its controls; null if nobody does
 * @param lineUpMillis the length of its turns and change-overs together
 */
public record SegmentView(
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
        @Nullable Long roomsCloseAt,
        @Nullable List<ListedRoom> listedRooms,
        @Nullable Setting setting,
        @Nullable List<Front> front,
        @Nullable PersonId controls)
        implements View {
    /** A room as the programme lists it. */
    public record ListedRoom(
            Multilingual title,
            @Nullable Multilingual theme,
            @Nullable String place) {}

    @Override
    public List<EntityKey> mentions() {
        var seats = front == null ? List.<Front>of() : front;
        return Stream.of(
                        facilitators.stream().map(OrganisationId::key),
                        seats.stream().flatMap(seat -> PeoplePart.keys(seat.person()).stream()),
                        seats.stream()
                                .flatMap(seat ->
                                        Stream.ofNullable(seat.organisation()).map(OrganisationId::key)),
                        PeoplePart.keys(controls).stream())
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }

    /** Whether it may be published who takes part. */
    public boolean allowsNames() {
        var rule = setting == null ? null : setting.rule();
        return rule == null || rule.allowsNames();
    }

    /** The same without anyone who takes part: those at the front, the turns, the facilitators and who holds the controls. */
    public SegmentView withoutNames() {
        return new SegmentView(
                session,
                kind,
                title,
                objective,
                prompts,
                List.of(),
                plannedStart,
                lengthMillis,
                fixed,
                stage,
                protocol,
                phase,
                startedAt,
                endedAt,
                calls,
                List.of(),
                changeOverMillis,
                lineUpMillis,
                rooms,
                roomsCloseAt,
                listedRooms,
                setting,
                null,
                null);
    }

    static SegmentView of(SegmentsState state, Segment segment) {
        var run = state.run().of(segment.id());
        var lineUp = state.lineUps().of(segment.id());
        return new SegmentView(
                segment.session(),
                segment.kind(),
                segment.title(),
                segment.objective(),
                segment.prompts(),
                segment.facilitators(),
                segment.plannedStart(),
                segment.lengthMillis(),
                segment.fixed(),
                segment.stage(),
                segment.protocol(),
                run.phase(),
                run.startedAt(),
                run.endedAt(),
                run.calls(),
                List.copyOf(lineUp.turns()),
                lineUp.changeOverMillis(),
                fit(state, segment, lineUp).neededMillis(),
                state.roomsPhase(segment.id()),
                roomsCloseAt(state, segment.id()),
                listed(segment),
                segment.setting(),
                segment.namedFront().isEmpty() ? null : segment.frontOnlyNaming(state::takesPart),
                state.controls().holder(segment.id()));
    }

    private static @Nullable List<ListedRoom> listed(Segment segment) {
        return segment.listedRooms().isEmpty()
                ? null
                : segment.listedRooms().stream()
                        .map(room -> new ListedRoom(room.title(), room.theme(), room.place()))
                        .toList();
    }

    private static LineUpFit fit(SegmentsState state, Segment segment, LineUp lineUp) {
        var turns = state.turns(segment.id()).stream()
                .filter(turn -> turn.phase() != TurnPhase.SKIPPED)
                .map(Turn::planned)
                .toList();
        return LineUpFit.of(turns, lineUp.changeOverMillis(), segment.lengthMillis());
    }

    private static @Nullable Long roomsCloseAt(SegmentsState state, SegmentId segment) {
        var recall = state.clock(ClockId.recall(segment));
        return recall == null ? null : recall.endsAt();
    }
}
