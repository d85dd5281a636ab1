package org.tertulia.sessions;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;

/** How rooms are planned, opened, led through their steps, called back and closed. */
final class RoomRules {
    static final long RECALL_GRACE = TimeUnit.SECONDS.toMillis(60);
    static final int SMALLEST = 2;
    static final int LARGEST = 12;
    static final int MOST_ROOMS = 60;
    static final int MOST_PRESENT = 500;
    private static final int USUAL_SIZE = 6;

    private final Draft draft;
    private final ClockRules clocks;

    RoomRules(Draft draft) {
        this.draft = draft;
        this.clocks = new ClockRules(draft);
    }

    Decision<SessionsEvent> decide(RoomCommand command) {
        var seats = new SeatRules(draft);
        return switch (command) {
            case RoomCommand.PlanRooms plan -> plan(plan);
            case RoomCommand.AddRoom add -> add(add);
            case RoomCommand.MergeRooms merge -> seats.merge(merge.room(), merge.into());
            case RoomCommand.MoveSeat move -> seats.move(move);
            case RoomCommand.OpenRooms open -> open(open.segment());
            case RoomCommand.EnterRooms enter -> seats.enter(enter.segment());
            case RoomCommand.NextStep next -> nextStep(next);
            case RoomCommand.AskForHelp ask -> seats.askForHelp(ask);
            case RoomCommand.TakePen take -> seats.takePen(take.room());
            case RoomCommand.SetRoomCall set -> call(set);
            case RoomCommand.RecallRooms recall -> recall(recall.segment());
            case RoomCommand.RestartRecall restart -> restartRecall(restart.segment());
            case RoomCommand.CloseRooms close -> close(close.segment());
        };
    }

    private Decision<SessionsEvent> plan(RoomCommand.PlanRooms plan) {
        var wrong = wrong(plan);
        if (wrong != null) {
            return Draft.refused(wrong);
        }
        var session = segment(plan.segment()).session();
        var guests = plan.present().stream()
                .distinct()
                .map(person -> Guest.of(draft.state(), person, session))
                .filter(Objects::nonNull)
                .toList();
        clear(plan.segment());
        var number = 1;
        for (var table : SeatingPlan.of(guests, plan.subjects(), plan.size())) {
            lay(table, plan, number++);
        }
        return draft.accepted();
    }

    private @Nullable String wrong(RoomCommand.PlanRooms plan) {
        if (plan.size() < SMALLEST || plan.size() > LARGEST) {
            return Refusals.ROOMS_SIZE;
        }
        if (plan.subjects().size() > MOST_ROOMS || plan.present().size() > MOST_PRESENT) {
            return Refusals.ROOMS_TOO_MANY;
        }
        return switch (draft.state().roomsPhase(plan.segment())) {
            case NONE, PLANNED -> whyNoRooms(plan.segment());
            case OPEN, RECALLED -> Refusals.ROOMS_OPEN;
            case CLOSED -> Refusals.ROOMS_CLOSED;
        };
    }

    /** Why this segment cannot have rooms; nothing when it can. */
    private @Nullable String whyNoRooms(SegmentId id) {
        var segment = draft.state().segment(id);
        if (segment == null) {
            return Refusals.SEGMENT_UNKNOWN;
        }
        if (draft.state().phase(id) == SegmentPhase.ENDED) {
            return Refusals.SEGMENT_ENDED;
        }
        return segment.hasRooms() ? null : Refusals.SEGMENT_NO_ROOMS;
    }

    private void clear(SegmentId segment) {
        for (var room : draft.state().rooms().of(segment).rooms()) {
            draft.add(new RoomEvent.RoomRemoved(room));
        }
    }

    private void lay(Table table, RoomCommand.PlanRooms plan, int number) {
        var room = new RoomId(draft.freshId());
        draft.add(new RoomEvent.RoomPlanned(room, plan.segment(), number, plan.size(), table.subject()));
        for (var seat : table.seats()) {
            draft.add(new RoomEvent.SeatGiven(seat.person(), room, seat.role()));
        }
    }

    private Decision<SessionsEvent> add(RoomCommand.AddRoom add) {
        if (!PlainText.isId(add.room().value())) {
            return Draft.refused(Refusals.ID_MALFORMED);
        }
        if (draft.state().room(add.room()) != null || draft.state().mergedInto(add.room()) != null) {
            return Draft.refused(Refusals.ROOM_EXISTS);
        }
        var wrong = whyNoRooms(add.segment());
        if (wrong != null) {
            return Draft.refused(wrong);
        }
        var rooms = draft.state().rooms(add.segment());
        if (rooms.size() >= MOST_ROOMS) {
            return Draft.refused(Refusals.ROOMS_TOO_MANY);
        }
        draft.add(new RoomEvent.RoomPlanned(
                add.room(), add.segment(), nextNumber(rooms), usualSize(rooms), add.subject()));
        joinOpened(add.room(), add.segment());
        return draft.accepted();
    }

    private void joinOpened(RoomId room, SegmentId segment) {
        if (draft.state().roomsPhase(segment) == RoomsPhase.OPEN) {
            beginStep(room, 0);
            report(segment);
        }
    }

    private static int nextNumber(List<Room> rooms) {
        return rooms.stream().mapToInt(Room::number).max().orElse(0) + 1;
    }

    private static int usualSize(List<Room> rooms) {
        return rooms.isEmpty() ? USUAL_SIZE : rooms.getFirst().size();
    }

    /** Opens planned rooms, or closed ones again, which go on with the step they were at. */
    private Decision<SessionsEvent> open(SegmentId segment) {
        if (draft.state().rooms(segment).isEmpty()) {
            return Draft.refused(Refusals.ROOMS_NONE);
        }
        if (isOpen(segment)) {
            return Draft.refused(Refusals.ROOMS_OPEN);
        }
        if (draft.state().phase(segment) != SegmentPhase.RUNNING) {
            return Draft.refused(Refusals.SEGMENT_NOT_RUNNING);
        }
        draft.add(new RoomEvent.RoomsOpened(segment, draft.now()));
        for (var room : draft.state().rooms(segment)) {
            beginStep(room.id(), Math.max(0, room.step()));
        }
        report(segment);
        return draft.accepted();
    }

    private Decision<SessionsEvent> nextStep(RoomCommand.NextStep next) {
        var room = draft.state().room(next.room());
        if (room == null) {
            return Draft.refused(Refusals.ROOM_UNKNOWN);
        }
        if (!isOpen(room.segment())) {
            return Draft.refused(Refusals.ROOMS_NOT_OPEN);
        }
        if (next.step() != room.step()) {
            return Draft.refused(Refusals.ROOM_MOVED_ON);
        }
        if (room.step() + 1 >= segment(room.segment()).protocol().size()) {
            return Draft.refused(Refusals.ROOM_LAST_STEP);
        }
        beginStep(room.id(), room.step() + 1);
        return draft.accepted();
    }

    private void beginStep(RoomId id, int number) {
        var segment = Present.in(draft.state().rooms().byId(), id).segment();
        var protocol = segment(segment).protocol();
        if (number < protocol.size()) {
            draft.add(new RoomEvent.StepStarted(id, number, draft.now()));
            clocks.begin(
                    ClockId.step(id),
                    ClockId.segment(segment),
                    protocol.get(number).lengthMillis());
        }
    }

    private Decision<SessionsEvent> call(RoomCommand.SetRoomCall set) {
        if (draft.state().room(set.room()) == null) {
            return Draft.refused(Refusals.ROOM_UNKNOWN);
        }
        var wrong = Calls.wrong(set.language(), set.call());
        return wrong != null
                ? Draft.refused(wrong)
                : draft.accepted(new RoomEvent.RoomCallSet(set.room(), set.language(), set.call()));
    }

    private Decision<SessionsEvent> recall(SegmentId segment) {
        if (draft.state().roomsPhase(segment) != RoomsPhase.OPEN) {
            return Draft.refused(Refusals.ROOMS_NOT_OPEN);
        }
        return beginGrace(segment);
    }

    private Decision<SessionsEvent> restartRecall(SegmentId segment) {
        if (draft.state().roomsPhase(segment) != RoomsPhase.RECALLED) {
            return Draft.refused(Refusals.ROOMS_NOT_OPEN);
        }
        clocks.remove(ClockId.recall(segment));
        return beginGrace(segment);
    }

    private Decision<SessionsEvent> beginGrace(SegmentId segment) {
        draft.add(new RoomEvent.RoomsRecalled(segment, draft.now(), draft.now() + RECALL_GRACE));
        clocks.begin(ClockId.recall(segment), null, RECALL_GRACE);
        return draft.accepted();
    }

    private Decision<SessionsEvent> close(SegmentId segment) {
        if (!isOpen(segment)) {
            return Draft.refused(Refusals.ROOMS_NOT_OPEN);
        }
        closeIfOpen(segment);
        return draft.accepted();
    }

    void closeIfOpen(SegmentId segment) {
        if (isOpen(segment)) {
            draft.state().rooms(segment).forEach(room -> clocks.remove(ClockId.step(room.id())));
            clocks.remove(ClockId.recall(segment));
            draft.add(new RoomEvent.RoomsClosed(segment, draft.now()));
        }
    }

    /** Keeps the reports of the session in line with its rooms, once they are open. */
    void report(SegmentId segment) {
        new DerivedTurns(draft).reportRooms(segment(segment).session());
    }

    private boolean isOpen(SegmentId segment) {
        var phase = draft.state().roomsPhase(segment);
        return phase == RoomsPhase.OPEN || phase == RoomsPhase.RECALLED;
    }

    private Segment segment(SegmentId id) {
        return Present.in(draft.state().plan().segments(), id);
    }
}
