package org.tertulia.sessions.rooms;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AddRoom;
import org.tertulia.sessions.rooms.RoomCommand.PlanRooms;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.SeatGiven;
import org.tertulia.sessions.rooms.seating.SeatingPlan;
import org.tertulia.sessions.rooms.seating.Table;
import org.tertulia.sessions.run.RunRefusal;
import org.tertulia.sessions.run.SegmentPhase;
import org.tertulia.sessions.whole.PlainText;

/** How the rooms of a segment are planned, and how rooms are added later. */
final class PlannedRooms {
    private static final int SMALLEST = 2;
    static final int LARGEST = 12;
    private static final int MOST_PRESENT = 500;
    private static final int USUAL_SIZE = 6;

    private final Around<? extends RoomsState> around;

    PlannedRooms(Around<? extends RoomsState> around) {
        this.around = around;
    }

    /** Plans the rooms of a segment anew. If the programme lists them, they stay, and people get new seats. */
    Decision<Event> plan(PlanRooms plan) {
        var objection = objection(plan);
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        if (!around.state().knownSegment(plan.segment()).listedRooms().isEmpty()
                && !around.state().rooms(plan.segment()).isEmpty()) {
            new ListedSeats(around, plan.segment())
                    .seat(plan.present().stream().distinct().toList());
            return around.accepted();
        }
        return planAnew(plan);
    }

    private Decision<Event> planAnew(PlanRooms plan) {
        var segment = around.state().knownSegment(plan.segment());
        var guests = plan.present().stream()
                .distinct()
                .map(person -> Guests.of(around.state(), person, segment))
                .filter(Objects::nonNull)
                .toList();
        var tables = SeatingPlan.of(guests, plan.subjects(), plan.size());
        if (tables.size() > Segment.MOST_ROOMS) {
            return Decision.refused(RoomRefusal.ROOMS_TOO_MANY);
        }
        clear(plan.segment());
        var number = 1;
        for (var table : tables) {
            planRoom(table, plan, number++);
        }
        return around.accepted();
    }

    private Optional<Refusal> objection(PlanRooms plan) {
        return first(
                when(plan.size() < SMALLEST || plan.size() > LARGEST, RoomRefusal.ROOMS_SIZE),
                when(
                        plan.subjects().size() > Segment.MOST_ROOMS
                                || plan.present().size() > MOST_PRESENT,
                        RoomRefusal.ROOMS_TOO_MANY),
                switch (around.state().roomsPhase(plan.segment())) {
                    case NONE, PLANNED -> whyNoRooms(plan.segment());
                    case OPEN, RECALLED -> Optional.of(RoomRefusal.ROOMS_OPEN.refusal());
                    case CLOSED -> Optional.of(RoomRefusal.ROOMS_CLOSED.refusal());
                });
    }

    /** Why this segment cannot have rooms. */
    private Optional<Refusal> whyNoRooms(SegmentId id) {
        var segment = around.state().segment(id);
        if (segment == null) {
            return Optional.of(ProgrammeRefusal.SEGMENT_UNKNOWN.refusal());
        }
        return first(
                when(around.state().phase(id) == SegmentPhase.ENDED, RunRefusal.SEGMENT_ENDED),
                when(!segment.hasRooms(), RoomRefusal.SEGMENT_NO_ROOMS));
    }

    private void clear(SegmentId segment) {
        for (var room : around.state().rooms().of(segment).rooms()) {
            around.add(new RoomRemoved(room));
        }
    }

    private void planRoom(Table table, PlanRooms plan, int number) {
        var room = new RoomId(around.freshId(id -> isKnown(new RoomId(id))));
        var headings = headings(plan.segment());
        around.add(new RoomPlanned(room, plan.segment(), number, plan.size(), table.subject(), headings));
        for (var seat : table.seats()) {
            around.add(new SeatGiven(seat.person(), room, seat.role()));
        }
    }

    Decision<Event> add(AddRoom add) {
        var rooms = around.state().rooms(add.segment());
        var objection = first(
                PlainText.objection(add.room()),
                when(isKnown(add.room()), RoomRefusal.ROOM_EXISTS),
                whyNoRooms(add.segment()),
                when(rooms.size() >= Segment.MOST_ROOMS, RoomRefusal.ROOMS_TOO_MANY));
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        around.add(new RoomPlanned(
                add.room(),
                add.segment(),
                nextNumber(rooms),
                usualSize(rooms),
                add.subject(),
                headings(add.segment())));
        new RoomRules(around).startIfOpen(add.room(), add.segment());
        return around.accepted();
    }

    private List<Heading> headings(SegmentId segment) {
        return around.state().headingsOfRooms(around.state().knownSegment(segment));
    }

    private boolean isKnown(RoomId room) {
        return around.state().room(room) != null || around.state().mergedInto(room) != null;
    }

    static int nextNumber(List<Room> rooms) {
        return rooms.stream().mapToInt(Room::number).max().orElse(0) + 1;
    }

    private static int usualSize(List<Room> rooms) {
        return rooms.isEmpty() ? USUAL_SIZE : rooms.getFirst().size();
    }
}
