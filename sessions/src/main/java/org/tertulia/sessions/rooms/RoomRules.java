package org.tertulia.sessions.rooms;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.concurrent.TimeUnit;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.clocks.ClockCommand.AdjustClock;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockRules;
import org.tertulia.sessions.controls.ControlsRules;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.Segment;
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
import org.tertulia.sessions.rooms.RoomEvent.RoomCallSet;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.rooms.RoomEvent.RoomsRecalled;
import org.tertulia.sessions.rooms.RoomEvent.StepStarted;
import org.tertulia.sessions.run.Calls;
import org.tertulia.sessions.run.RunRefusal;
import org.tertulia.sessions.run.SegmentPhase;

/** How rooms are opened, led through their steps, recalled and closed. */
final class RoomRules {
    static final long RECALL_GRACE = TimeUnit.SECONDS.toMillis(60);

    private final Around<? extends RoomsState> around;
    private final ClockRules clocks;

    RoomRules(Around<? extends RoomsState> around) {
        this.around = around;
        this.clocks = new ClockRules(around);
    }

    Decision<Event> decide(RoomCommand command) {
        var seats = new SeatRules(around);
        var controls = new ControlsRules(around);
        return switch (command) {
            case PlanRooms plan -> new PlannedRooms(around).plan(plan);
            case AddRoom add -> new PlannedRooms(around).add(add);
            case MergeRooms merge -> seats.merge(merge.room(), merge.into());
            case MoveSeat move -> seats.move(move);
            case OpenRooms(var segment) -> controls.holding(segment, () -> open(segment));
            case EnterRooms enter -> seats.enter(enter.segment());
            case ExtendRooms extend -> extend(extend);
            case NextStep next -> nextStep(next);
            case AskForHelp ask -> seats.askForHelp(ask);
            case TakePen take -> seats.takePen(take.room());
            case SetRoomCall set -> call(set);
            case RecallRooms(var segment) -> controls.holding(segment, () -> recall(segment));
            case RestartRecall restart -> restartRecall(restart.segment());
            case CloseRooms(var segment) -> controls.holding(segment, () -> close(segment));
        };
    }

    /** Opens planned or closed rooms. A closed room continues with the step it was at. */
    private Decision<Event> open(SegmentId segment) {
        if (around.state().rooms(segment).isEmpty()) {
            return Decision.refused(RoomRefusal.ROOMS_NONE);
        }
        if (isOpen(segment)) {
            return Decision.refused(RoomRefusal.ROOMS_OPEN);
        }
        if (around.state().phase(segment) != SegmentPhase.RUNNING) {
            return Decision.refused(RunRefusal.SEGMENT_NOT_RUNNING);
        }
        around.add(new RoomsOpened(segment, around.now()));
        for (var room : around.state().rooms(segment)) {
            beginStep(room.id(), Math.max(0, room.step()));
        }
        report(segment);
        return around.accepted();
    }

    /** All rooms get the time, or none. */
    private Decision<Event> extend(ExtendRooms extend) {
        if (around.state().roomsPhase(extend.segment()) != RoomsPhase.OPEN) {
            return Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
        }
        for (var room : around.state().rooms(extend.segment())) {
            var refusal = around.ask(new AdjustClock(step(room.id()), extend.byMillis()));
            if (refusal.isPresent()) {
                return Decision.refused(refusal.get());
            }
        }
        return around.accepted();
    }

    private Decision<Event> nextStep(NextStep next) {
        var room = around.state().room(next.room());
        if (room == null) {
            return Decision.refused(RoomRefusal.ROOM_UNKNOWN);
        }
        if (!isOpen(room.segment())) {
            return Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
        }
        if (next.step() != room.step()) {
            return Decision.refused(RoomRefusal.ROOM_MOVED_ON);
        }
        if (room.step() + 1 >= segment(room.segment()).protocol().size()) {
            return Decision.refused(RoomRefusal.ROOM_LAST_STEP);
        }
        beginStep(room.id(), room.step() + 1);
        return around.accepted();
    }

    private void beginStep(RoomId id, int number) {
        var segment = around.state().knownRoom(id).segment();
        var protocol = segment(segment).protocol();
        if (number < protocol.size()) {
            around.add(new StepStarted(id, number, around.now()));
            clocks.begin(
                    step(id), ClockId.segment(segment), protocol.get(number).lengthMillis());
        }
    }

    /** A room that is added late starts at once. */
    void startIfOpen(RoomId room, SegmentId segment) {
        if (around.state().roomsPhase(segment) == RoomsPhase.OPEN) {
            beginStep(room, 0);
            report(segment);
        }
    }

    private Decision<Event> call(SetRoomCall set) {
        var objection = first(
                when(around.state().room(set.room()) == null, RoomRefusal.ROOM_UNKNOWN),
                Calls.objection(set.language(), set.call()));
        return around.unless(objection, () -> new RoomCallSet(set.room(), set.language(), set.call()));
    }

    private Decision<Event> recall(SegmentId segment) {
        if (around.state().roomsPhase(segment) != RoomsPhase.OPEN) {
            return Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
        }
        return beginRecall(segment);
    }

    private Decision<Event> restartRecall(SegmentId segment) {
        if (around.state().roomsPhase(segment) != RoomsPhase.RECALLED) {
            return Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
        }
        clocks.remove(ClockId.recall(segment));
        return beginRecall(segment);
    }

    private Decision<Event> beginRecall(SegmentId segment) {
        around.add(new RoomsRecalled(segment, around.now(), around.now() + RECALL_GRACE));
        clocks.begin(ClockId.recall(segment), null, RECALL_GRACE);
        return around.accepted();
    }

    private Decision<Event> close(SegmentId segment) {
        if (!isOpen(segment)) {
            return Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
        }
        closeIfOpen(segment);
        return around.accepted();
    }

    void closeIfOpen(SegmentId segment) {
        if (isOpen(segment)) {
            around.state().rooms(segment).forEach(room -> clocks.remove(step(room.id())));
            clocks.remove(ClockId.recall(segment));
            around.add(new RoomsClosed(segment, around.now()));
        }
    }

    /** Updates the turns in which the rooms of the session report. */
    void report(SegmentId segment) {
        new RoomReports(around).update(segment(segment).session());
    }

    private static ClockId step(RoomId room) {
        return ClockId.of(ClockId.Kind.STEP, room);
    }

    private boolean isOpen(SegmentId segment) {
        return around.state().areRoomsOpen(segment);
    }

    private Segment segment(SegmentId id) {
        return around.state().knownSegment(id);
    }
}
