package org.tertulia.sessions.rooms;

import java.util.List;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.whole.Known;

/**
 * The rooms of all segments.
 *
 * @param seats the rooms in which each person has a seat
 * @param merged for each merged room, the room it was merged into
 */
public record Rooms(
        PMap<RoomId, Room> byId,
        PMap<SegmentId, SegmentRooms> bySegment,
        PMap<PersonId, PVector<RoomId>> seats,
        PMap<RoomId, RoomId> merged) {
    /** The rooms of one segment in the order of their numbers, and their state. */
    public record SegmentRooms(RoomsPhase phase, PVector<RoomId> rooms) {
        static final SegmentRooms NONE = new SegmentRooms(RoomsPhase.NONE, TreePVector.empty());

        SegmentRooms plus(RoomId room) {
            return new SegmentRooms(phase == RoomsPhase.NONE ? RoomsPhase.PLANNED : phase, rooms.plus(room));
        }

        SegmentRooms minus(RoomId room) {
            var left = rooms.minus(room);
            return new SegmentRooms(left.isEmpty() ? RoomsPhase.NONE : phase, left);
        }

        SegmentRooms now(RoomsPhase next) {
            return new SegmentRooms(next, rooms);
        }
    }

    public static final Rooms NONE =
            new Rooms(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    public SegmentRooms of(SegmentId segment) {
        return bySegment.getOrDefault(segment, SegmentRooms.NONE);
    }

    List<Room> roomsOf(SegmentId segment) {
        return of(segment).rooms().stream().map(id -> Known.in(byId, id)).toList();
    }

    PVector<RoomId> seatsOf(PersonId person) {
        return seats.getOrDefault(person, TreePVector.empty());
    }

    Rooms evolve(RoomEvent event) {
        return switch (event) {
            case RoomEvent.RoomPlanned planned -> planned(Room.planned(planned));
            case RoomEvent.RoomRemoved removed -> removed(removed.room());
            case RoomEvent.RoomsMerged merging -> removed(merging.room()).mergedInto(merging.room(), merging.into());
            case RoomEvent.SeatGiven given -> given(given);
            case RoomEvent.SeatLeft left -> left(left.person(), left.room());
            case RoomEvent.RoomsOpened opened -> now(opened.segment(), RoomsPhase.OPEN);
            case RoomEvent.StepStarted started -> put(room(started.room()).stepped(started.step()));
            case RoomEvent.HelpAsked asked -> put(room(asked.room()).needingHelp(asked.needed()));
            case RoomEvent.PenTaken taken -> put(room(taken.room()).writtenFor(taken.by()));
            case RoomEvent.RoomCallSet set -> put(room(set.room()).calling(set.language(), set.call()));
            case RoomEvent.RoomsRecalled recalled -> now(recalled.segment(), RoomsPhase.RECALLED);
            case RoomEvent.RoomsClosed closed -> now(closed.segment(), RoomsPhase.CLOSED);
        };
    }

    Rooms keeping(Set<SegmentId> planned) {
        var kept = this;
        for (var segment : bySegment.keySet()) {
            kept = planned.contains(segment) ? kept : kept.without(segment);
        }
        return kept;
    }

    private Rooms without(SegmentId segment) {
        var kept = this;
        for (var room : of(segment).rooms()) {
            kept = kept.removed(room);
        }
        return new Rooms(kept.byId, kept.bySegment.minus(segment), kept.seats, kept.merged);
    }

    private Rooms planned(Room room) {
        var rooms = of(room.segment()).plus(room.id());
        return new Rooms(byId.plus(room.id(), room), bySegment.plus(room.segment(), rooms), seats, merged);
    }

    private Rooms removed(RoomId id) {
        var room = room(id);
        var emptied = this;
        for (var seat : room.seats()) {
            emptied = emptied.left(seat.person(), id);
        }
        var rooms = of(room.segment()).minus(id);
        return new Rooms(byId.minus(id), bySegment.plus(room.segment(), rooms), emptied.seats, merged);
    }

    private Rooms mergedInto(RoomId room, RoomId into) {
        return new Rooms(byId, bySegment, seats, merged.plus(room, into));
    }

    private Rooms given(RoomEvent.SeatGiven given) {
        var person = given.person();
        var seated = put(room(given.room()).seated(person, given.role()));
        return new Rooms(
                seated.byId, bySegment, seats.plus(person, seatsOf(person).plus(given.room())), merged);
    }

    private Rooms left(PersonId person, RoomId room) {
        var emptied = put(room(room).left(person));
        var others = seatsOf(person).minus(room);
        return new Rooms(
                emptied.byId, bySegment, others.isEmpty() ? seats.minus(person) : seats.plus(person, others), merged);
    }

    private Rooms now(SegmentId segment, RoomsPhase phase) {
        return new Rooms(byId, bySegment.plus(segment, of(segment).now(phase)), seats, merged);
    }

    private Room room(RoomId id) {
        return Known.in(byId, id);
    }

    private Rooms put(Room room) {
        return new Rooms(byId.plus(room.id(), room), bySegment, seats, merged);
    }
}
