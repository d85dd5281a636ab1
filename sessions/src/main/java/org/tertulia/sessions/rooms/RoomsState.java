package org.tertulia.sessions.rooms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.floor.FloorState;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.whole.Known;

/** The state of rooms and seats, and of the parts below. */
public interface RoomsState extends FloorState {
    Rooms rooms();

    default @Nullable Room room(RoomId room) {
        return rooms().byId().get(room);
    }

    /** A room that must exist because an event names it. */
    default Room knownRoom(RoomId room) {
        return Known.in(rooms().byId(), room);
    }

    /** To which a role can be narrowed so that it covers a room: the room itself, its segment and its session. */
    default Set<EntityKey> placesOf(Room room) {
        var segment = knownSegment(room.segment());
        return Set.of(room.id().key(), segment.id().key(), segment.session().key());
    }

    /** The rooms of a segment in the order of their numbers. */
    default List<Room> rooms(SegmentId segment) {
        return rooms().roomsOf(segment);
    }

    default RoomsPhase roomsPhase(SegmentId segment) {
        return rooms().of(segment).phase();
    }

    /** The headings under which the rooms of a segment write: those of the segment, else of its session, else usual ones. */
    default List<Heading> headingsOfRooms(Segment segment) {
        var session = session(segment.session());
        return Stream.of(
                        segment.headings(),
                        session == null ? List.<Heading>of() : session.headings(),
                        DefaultHeadings.of(segment))
                .filter(headings -> !headings.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The headings of a listed room. */
    default List<Heading> headingsOf(RoomPlan room, Segment segment) {
        return room.headings().isEmpty() ? headingsOfRooms(segment) : room.headings();
    }

    /** Whether the rooms of a segment are open, also during a recall. */
    default boolean areRoomsOpen(SegmentId segment) {
        return switch (roomsPhase(segment)) {
            case OPEN, RECALLED -> true;
            case NONE, PLANNED, CLOSED -> false;
        };
    }

    /** The state of this room; {@code NONE} if it does not exist. */
    default RoomsPhase roomPhase(RoomId room) {
        var found = room(room);
        return found == null ? RoomsPhase.NONE : roomsPhase(found.segment());
    }

    /** The room that this one was merged into. */
    default @Nullable RoomId mergedInto(RoomId room) {
        return rooms().merged().get(room);
    }

    /** This room, or the last one in its chain of merges. */
    default RoomId whereItWent(RoomId room) {
        var into = mergedInto(room);
        return into == null ? room : whereItWent(into);
    }

    /** The rooms in which a person has a seat, also closed ones. */
    default PVector<RoomId> seatsOf(PersonId person) {
        return rooms().seatsOf(person);
    }

    default boolean isSeated(PersonId person, RoomId room) {
        return seatsOf(person).contains(room);
    }
}
