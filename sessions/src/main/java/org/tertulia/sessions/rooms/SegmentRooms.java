package org.tertulia.sessions.rooms;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

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
