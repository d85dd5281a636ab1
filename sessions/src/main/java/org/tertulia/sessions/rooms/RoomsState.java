package org.tertulia.sessions.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.floor.FloorState;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.whole.Known;

/** What is known of rooms and seats, and of the parts below. */
public interface RoomsState extends FloorState {
    Rooms rooms();

    default @Nullable Room room(RoomId room) {
        return rooms().byId().get(room);
    }

    /** A room that must be there, since an event names it. */
    default Room knownRoom(RoomId room) {
        return Known.in(rooms().byId(), room);
    }

    /** The rooms of a segment in the order of their numbers. */
    default List<Room> rooms(SegmentId segment) {
        return rooms().roomsOf(segment);
    }

    default RoomsPhase roomsPhase(SegmentId segment) {
        return rooms().of(segment).phase();
    }

    /** Whether the rooms of a segment are open, also while they are called back. */
    default boolean areRoomsOpen(SegmentId segment) {
        return switch (roomsPhase(segment)) {
            case OPEN, RECALLED -> true;
            case NONE, PLANNED, CLOSED -> false;
        };
    }

    /** How far this room is; none when there is no such room. */
    default RoomsPhase roomPhase(RoomId room) {
        var found = room(room);
        return found == null ? RoomsPhase.NONE : roomsPhase(found.segment());
    }

    /** The room that took in the people of this one. */
    default @Nullable RoomId mergedInto(RoomId room) {
        return rooms().merged().get(room);
    }

    /** This room, or the one it was merged into in the end. */
    default RoomId whereItWent(RoomId room) {
        var into = mergedInto(room);
        return into == null ? room : whereItWent(into);
    }

    /** The rooms in which a person has a seat, the closed ones too. */
    default PVector<RoomId> seatsOf(PersonId person) {
        return rooms().seatsOf(person);
    }

    default boolean isSeated(PersonId person, RoomId room) {
        return seatsOf(person).contains(room);
    }
}
