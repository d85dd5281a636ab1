package org.tertulia.sessions.rooms;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.SEATED;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.tertulia.realtime.contract.AlarmList;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.clocks.ClockEvent.ClockAdjusted;
import org.tertulia.sessions.people.PeopleEvent;
import org.tertulia.sessions.people.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.AskForHelp;
import org.tertulia.sessions.rooms.RoomCommand.CloseRooms;
import org.tertulia.sessions.rooms.RoomCommand.EnterRooms;
import org.tertulia.sessions.rooms.RoomCommand.ExtendRooms;
import org.tertulia.sessions.rooms.RoomCommand.MergeRooms;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.NextStep;
import org.tertulia.sessions.rooms.RoomCommand.OpenRooms;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.rooms.RoomCommand.RecallRooms;
import org.tertulia.sessions.rooms.RoomCommand.RestartRecall;
import org.tertulia.sessions.rooms.RoomCommand.SetRoomCall;
import org.tertulia.sessions.rooms.RoomCommand.TakePen;
import org.tertulia.sessions.rooms.RoomEvent.HelpAsked;
import org.tertulia.sessions.rooms.RoomEvent.PenTaken;
import org.tertulia.sessions.rooms.RoomEvent.RoomCallSet;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.rooms.RoomEvent.RoomsRecalled;
import org.tertulia.sessions.rooms.RoomEvent.SeatGiven;
import org.tertulia.sessions.rooms.RoomEvent.SeatLeft;
import org.tertulia.sessions.rooms.RoomEvent.StepStarted;
import org.tertulia.sessions.run.RunEvent.SegmentEnded;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;

/** The rooms of a segment: who sits where, and which step each room is at. */
public final class RoomsPart implements ExchangePart<RoomsState, Rooms, RoomCommand, RoomEvent> {
    private static final PartTable<RoomsState, RoomCommand, RoomEvent> TABLE = new PartTable<>(
                    RoomsState.class, RoomCommand.class, RoomEvent.class)
            .command("planRooms", PlanRooms.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("addRoom", AddRoom.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("mergeRooms", MergeRooms.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("moveSeat", MoveSeat.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("openRooms", OpenRooms.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("enterRooms", EnterRooms.class, RoomsPart::about, YES, YES, ASSIGNED, ASSIGNED, ASSIGNED)
            .command("extendRooms", ExtendRooms.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("nextStep", NextStep.class, RoomsPart::about, YES, ASSIGNED, SEATED, NO, NO)
            .command("askForHelp", AskForHelp.class, RoomsPart::about, YES, ASSIGNED, SEATED, SEATED, NO)
            .command("takePen", TakePen.class, RoomsPart::about, NO, SEATED, SEATED, SEATED, NO)
            .command("setRoomCall", SetRoomCall.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("recallRooms", RecallRooms.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .engineCommand("restartRecall", RestartRecall.class)
            .command("closeRooms", CloseRooms.class, RoomsPart::about, YES, ASSIGNED, NO, NO, NO)
            .undoable(ExtendRooms.class, ClockAdjusted.class)
            .undoable(MoveSeat.class, SeatLeft.class)
            .undoable(SetRoomCall.class, RoomCallSet.class)
            .naming(RoomPlanned.class, RoomsMerged.class, RoomsOpened.class, RoomsRecalled.class, RoomsClosed.class)
            .namingIfFirst(SeatGiven.class, StepStarted.class)
            .event("roomPlanned", RoomPlanned.class)
            .event("roomRemoved", RoomRemoved.class)
            .event("roomsMerged", RoomsMerged.class)
            .event("seatGiven", SeatGiven.class)
            .event("seatLeft", SeatLeft.class)
            .event("roomsOpened", RoomsOpened.class)
            .event("stepStarted", StepStarted.class)
            .event("helpAsked", HelpAsked.class)
            .event("penTaken", PenTaken.class)
            .event("roomCallSet", RoomCallSet.class)
            .event("roomsRecalled", RoomsRecalled.class)
            .event("roomsClosed", RoomsClosed.class)
            .kind(
                    "room",
                    RoomView.class,
                    state -> state.rooms().byId().keySet().stream().map(RoomId::key),
                    (state, id) -> new RoomViews(state).of(new RoomId(id)))
            .introduction("room", (state, id) -> new RoomViews(state).introduction(new RoomId(id)))
            .topic("room", (_, id, scope) -> RoomScopes.topic(id, scope))
            .subject("room", (state, id) -> room(state, new RoomId(id)))
            .lease("place", RoomLeases::mayBe, RoomLeases::seePlace)
            .lease("ready", RoomLeases::mayBeReady, RoomLeases::seeReady)
            .refusals(RoomRefusal.values());

    private static final Follows<RoomsState, Rooms> FOLLOWS = new Follows<RoomsState, Rooms>()
            .evolves(
                    ProgrammeChanged.class,
                    (state, _) -> state.rooms().keeping(state.plan().segments().keySet()))
            .objects(
                    ProgrammeChanged.class,
                    (changed, around) ->
                            ListedRooms.objection(changed.next(around.state().programme())))
            .after(ProgrammeChanged.class, (before, _, around) -> {
                new ListedRooms(around).follow(before.programme());
                new RoomReports(around).updateAll();
            })
            .touches(ProgrammeChanged.class, (before, _, after) -> all(before, after))
            .movesScopes(ProgrammeChanged.class)
            .touches(OrganisationRegistered.class, (before, _, after) -> all(before, after))
            .touches(PeopleEvent.class, RoomsPart::roomsWith)
            .after(
                    PersonAdmitted.class,
                    (before, admitted, around) -> new SeatRules(around).follow(before, admitted.person()))
            .before(PersonDismissed.class, (dismissed, around) -> new SeatRules(around).leaveAll(dismissed.person()))
            .before(SegmentEnded.class, (ended, around) -> new RoomRules(around).closeIfOpen(ended.segment()));

    private static Subject about(RoomsState state, RoomCommand command) {
        return switch (command) {
            case RoomCommand.OfSegment of -> ProgrammePart.segment(state, of.segment());
            case RoomCommand.OfRoom of -> room(state, of.room());
        };
    }

    /** The subject of a command about a room. It belongs to the room and its session. */
    public static Subject room(RoomsState state, RoomId id) {
        var room = state.room(id);
        return room == null
                ? Subject.EXCHANGE
                : ProgrammePart.segment(state, room.segment()).inRoom(id.key());
    }

    private static Set<EntityKey> all(RoomsState before, RoomsState after) {
        var keys = new HashSet<EntityKey>();
        before.rooms().byId().keySet().forEach(id -> keys.add(id.key()));
        after.rooms().byId().keySet().forEach(id -> keys.add(id.key()));
        return keys;
    }

    /** Languages and organisations of people decide which seating preferences their rooms meet. */
    private static Set<EntityKey> roomsWith(RoomsState before, PeopleEvent event, RoomsState after) {
        var keys = new HashSet<EntityKey>();
        after.seatsOf(event.person())
                .forEach(room -> addRooms(keys, after, after.knownRoom(room).segment()));
        return keys;
    }

    private static void addRooms(Set<EntityKey> keys, RoomsState state, SegmentId segment) {
        state.rooms(segment).forEach(room -> keys.add(room.id().key()));
    }

    @Override
    public PartTable<RoomsState, RoomCommand, RoomEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<RoomsState, Rooms> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(RoomCommand command, Around<? extends RoomsState> around) {
        return new RoomRules(around).decide(command);
    }

    @Override
    public Rooms evolve(RoomsState state, RoomEvent event) {
        return state.rooms().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(RoomsState before, RoomEvent event, RoomsState after) {
        return switch (event) {
            case RoomPlanned planned -> rooms(before, planned.segment(), after);
            case RoomRemoved(var room) -> rooms(before, before.knownRoom(room).segment(), after);
            case RoomsMerged merged ->
                rooms(before, before.knownRoom(merged.room()).segment(), after);
            case SeatGiven given -> rooms(before, after.knownRoom(given.room()).segment(), after);
            case SeatLeft left -> rooms(before, after.knownRoom(left.room()).segment(), after);
            case RoomsOpened opened -> rooms(before, opened.segment(), after);
            case RoomsRecalled recalled -> rooms(before, recalled.segment(), after);
            case RoomsClosed closed -> rooms(before, closed.segment(), after);
            case StepStarted started -> Set.of(started.room().key());
            case HelpAsked asked -> Set.of(asked.room().key());
            case PenTaken taken -> Set.of(taken.room().key());
            case RoomCallSet set -> Set.of(set.room().key());
        };
    }

    private static Set<EntityKey> rooms(RoomsState before, SegmentId segment, RoomsState after) {
        var keys = new HashSet<EntityKey>();
        addRooms(keys, before, segment);
        addRooms(keys, after, segment);
        return keys;
    }

    @Override
    public Set<Scope> scopes(RoomsState state, PersonId person) {
        return RoomScopes.of(state, person);
    }

    @Override
    public boolean movesScopes(RoomEvent event) {
        return switch (event) {
            case RoomPlanned _,
                    RoomRemoved _,
                    RoomsMerged _,
                    SeatGiven _,
                    SeatLeft _,
                    RoomsOpened _,
                    RoomsRecalled _,
                    RoomsClosed _ -> true;
            case StepStarted _, HelpAsked _, PenTaken _, RoomCallSet _ -> false;
        };
    }

    @Override
    public Collection<AlarmList<RoomCommand>> alarms(RoomsState state) {
        return RoomAlarms.of(state);
    }

    @Override
    public Undo undo(RoomsState before, RoomEvent event) {
        return RoomUndo.of(before, event);
    }

    @Override
    public boolean canStillBeUndone(RoomsState now, RoomEvent event) {
        return RoomUndo.canStillBeUndone(now, event);
    }
}
