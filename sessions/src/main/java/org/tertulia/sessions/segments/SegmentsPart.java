package org.tertulia.sessions.segments;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.clocks.ClockEvent;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.controls.ControlsEvent;
import org.tertulia.sessions.lineups.LineUpEvent;
import org.tertulia.sessions.people.PeopleEvent;
import org.tertulia.sessions.people.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomEvent;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.rooms.RoomEvent.RoomsRecalled;
import org.tertulia.sessions.run.RunEvent;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.Looks;
import org.tertulia.sessions.whole.NoCommand;
import org.tertulia.sessions.whole.NoEvent;
import org.tertulia.sessions.whole.PartTable;

/** The views of the exchange and of each segment. This part has no commands, events or slice. */
public final class SegmentsPart implements ExchangePart<SegmentsState, NoCommand, NoCommand, NoEvent> {
    private static final EntityKey EXCHANGE = new EntityKey("exchange");

    private static final PartTable<SegmentsState, NoCommand, NoEvent> TABLE = new PartTable<>(
                    SegmentsState.class, NoCommand.class, NoEvent.class)
            .kind(
                    "exchange",
                    ExchangeView.class,
                    state -> state.plan().isPut() ? Stream.of(EXCHANGE) : Stream.empty(),
                    (state, _) -> Looks.everyones(ExchangeView.of(state)))
            .kind(
                    "segment",
                    SegmentView.class,
                    state -> state.plan().segments().keySet().stream().map(SegmentId::key),
                    (state, id) -> Looks.everyones(
                            state.segment(new SegmentId(id)), segment -> SegmentView.of(state, segment)));

    private static final Follows<SegmentsState, NoCommand> FOLLOWS = new Follows<SegmentsState, NoCommand>()
            .touches(ProgrammeChanged.class, (before, _, after) -> all(before, after))
            .touches(PersonAdmitted.class, SegmentsPart::ofPerson)
            .touches(PersonDismissed.class, SegmentsPart::ofPerson)
            .touches(ControlsEvent.class, (before, _, after) -> controls(before, after))
            .touches(ClockEvent.class, (_, event, _) -> timed(event.clock()))
            .touches(RunEvent.class, (_, event, _) -> Set.of(event.segment().key()))
            .touches(LineUpEvent.class, (_, event, after) -> Set.of(segmentOf(event, after)))
            .touches(RoomEvent.class, SegmentsPart::withRooms);

    private static Set<EntityKey> all(SegmentsState before, SegmentsState after) {
        var keys = new HashSet<>(Set.of(EXCHANGE));
        before.plan().segments().keySet().forEach(id -> keys.add(id.key()));
        after.plan().segments().keySet().forEach(id -> keys.add(id.key()));
        return keys;
    }

    /** A segment shows who is at its front and takes part. */
    private static Set<EntityKey> ofPerson(SegmentsState before, PeopleEvent event, SegmentsState after) {
        var keys = new HashSet<>(controls(before, after));
        after.plan().segments().values().stream()
                .filter(segment -> segment.namesForFront(event.person()))
                .forEach(segment -> keys.add(segment.id().key()));
        return keys;
    }

    /** A segment shows who holds its controls. */
    private static Set<EntityKey> controls(SegmentsState before, SegmentsState after) {
        return Stream.of(before, after)
                .flatMap(state -> state.controls().holders().keySet().stream())
                .filter(id -> !Objects.equals(
                        before.controls().holder(id), after.controls().holder(id)))
                .map(SegmentId::key)
                .collect(Collectors.toSet());
    }

    /** A segment shows when its rooms close. */
    private static Set<EntityKey> timed(ClockId clock) {
        return clock.kind() == ClockId.Kind.RECALL ? Set.of(clock.timed()) : Set.of();
    }

    /** A segment shows its turns in order, and their total length. */
    private static EntityKey segmentOf(LineUpEvent event, SegmentsState after) {
        return switch (event) {
            case LineUpEvent.LineUpPut put -> put.segment().key();
            case LineUpEvent.OfTurn of -> after.knownTurn(of.turn()).segment().key();
        };
    }

    /** A segment shows the state of its rooms. */
    private static Set<EntityKey> withRooms(SegmentsState before, RoomEvent event, SegmentsState after) {
        return switch (event) {
            case RoomPlanned planned -> Set.of(planned.segment().key());
            case RoomRemoved(var room) ->
                Set.of(before.knownRoom(room).segment().key());
            case RoomsMerged(var room, var _) ->
                Set.of(before.knownRoom(room).segment().key());
            case RoomsOpened opened -> Set.of(opened.segment().key());
            case RoomsRecalled recalled -> Set.of(recalled.segment().key());
            case RoomsClosed closed -> Set.of(closed.segment().key());
            case RoomEvent.SeatGiven _,
                    RoomEvent.SeatLeft _,
                    RoomEvent.StepStarted _,
                    RoomEvent.HelpAsked _,
                    RoomEvent.PenTaken _,
                    RoomEvent.RoomCallSet _ -> Set.of();
        };
    }

    @Override
    public PartTable<SegmentsState, NoCommand, NoEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<SegmentsState, NoCommand> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(NoCommand none, Around<? extends SegmentsState> around) {
        throw new IllegalArgumentException("segments have no commands");
    }

    @Override
    public NoCommand evolve(SegmentsState state, NoEvent none) {
        throw new IllegalArgumentException("segments have no events");
    }

    @Override
    public Set<EntityKey> touched(SegmentsState before, NoEvent none, SegmentsState after) {
        return Set.of();
    }

    @Override
    public Undo undo(SegmentsState before, NoEvent none) {
        return Undo.nothing();
    }

    @Override
    public boolean canStillBeUndone(SegmentsState now, NoEvent none) {
        return true;
    }
}
