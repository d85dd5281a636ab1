package org.tertulia.sessions.rooms;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomEvent.RoomCallSet;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.SeatGiven;
import org.tertulia.sessions.rooms.seating.Guest;
import org.tertulia.sessions.rooms.seating.SeatRole;

/**
 * Seats people in the rooms that the programme lists. First come those who are assigned to a room, then the staff that a room
 * lacks, then peers: apart from their own city and region, and evenly by the sizes of the rooms. Who shares no language with
 * any room gets no seat.
 */
final class ListedSeats {
    private final Around<? extends RoomsState> around;
    private final SegmentId segment;
    private final SeatRules rules;

    ListedSeats(Around<? extends RoomsState> around, SegmentId segment) {
        this.around = around;
        this.segment = segment;
        this.rules = new SeatRules(around);
    }

    void seat(List<PersonId> present) {
        clear();
        var assigned = present.stream().filter(this::seatIfAssigned).toList();
        var planned = around.state().knownSegment(segment);
        var guests = present.stream()
                .filter(person -> !assigned.contains(person))
                .map(person -> Guests.of(around.state(), person, planned))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(
                                (Guest guest) -> guest.languages().size())
                        .thenComparing(guest -> guest.person().value()))
                .toList();
        shareFacilitators(of(SeatRole.FACILITATOR, guests).toList());
        of(SeatRole.RAPPORTEUR, guests).forEach(guest -> give(guest, byCount(guest.role())));
        of(SeatRole.PEER, guests).forEach(guest -> give(guest, apart(guest)));
        of(SeatRole.OBSERVER, guests).forEach(guest -> give(guest, byCount(guest.role())));
    }

    private static Stream<Guest> of(SeatRole role, List<Guest> guests) {
        return guests.stream().filter(guest -> guest.role() == role);
    }

    private List<Room> rooms() {
        return around.state().rooms(segment);
    }

    /** Plans the same rooms again, with their calls and without their people. */
    private void clear() {
        var all = rooms();
        all.forEach(room -> around.add(new RoomRemoved(room.id())));
        for (var room : all) {
            around.add(new RoomPlanned(
                    room.id(), segment, room.number(), room.size(), room.subject(), headings(room.id())));
            room.calls().forEach((language, call) -> around.add(new RoomCallSet(room.id(), language, call)));
        }
    }

    private List<Heading> headings(RoomId room) {
        var listed = around.state().listedRoom(room);
        var planned = around.state().knownSegment(segment);
        return listed == null
                ? around.state().headingsOfRooms(planned)
                : around.state().headingsOf(listed, planned);
    }

    /** Staff who are assigned to a room sit there. */
    private boolean seatIfAssigned(PersonId id) {
        var person = around.state().person(id);
        var theirs = rooms().stream()
                .filter(room -> person != null && person.isAssignedTo(room.id().key()))
                .toList();
        for (var room : theirs) {
            around.add(
                    new SeatGiven(id, room.id(), Guests.roleIn(around.state(), Objects.requireNonNull(person), room)));
        }
        return !theirs.isEmpty();
    }

    /** Each room that has no facilitator gets one. Few facilitators share the rooms. */
    private void shareFacilitators(List<Guest> facilitators) {
        for (var room : rooms()) {
            if (!room.has(SeatRole.FACILITATOR)) {
                facilitators.stream()
                        .min(Comparator.comparingLong(this::roomsOf))
                        .ifPresent(guest -> around.add(new SeatGiven(guest.person(), room.id(), guest.role())));
            }
        }
    }

    private long roomsOf(Guest guest) {
        return rooms().stream().filter(room -> room.seats(guest.person())).count();
    }

    private void give(Guest guest, Comparator<Room> bestFirst) {
        rooms().stream()
                .filter(room -> rules.fits(guest.person(), guest.role(), room))
                .min(bestFirst)
                .ifPresent(room -> around.add(new SeatGiven(guest.person(), room.id(), guest.role())));
    }

    private static Comparator<Room> byCount(SeatRole role) {
        return Comparator.<Room>comparingLong(room -> room.seats().stream()
                        .filter(seat -> seat.role() == role)
                        .count())
                .thenComparingInt(Room::number);
    }

    private Comparator<Room> apart(Guest guest) {
        return Comparator.<Room, Boolean>comparing(room -> room.peers().size() >= room.size())
                .thenComparingLong(room -> peers(room, one -> one.id().equals(guest.organisation())))
                .thenComparingInt(Room::fill)
                .thenComparingLong(room -> peers(room, one -> one.region().equals(guest.region())))
                .thenComparingInt(Room::number);
    }

    private long peers(Room room, Predicate<Organisation> are) {
        return room.peers().stream()
                .map(this::organisation)
                .filter(one -> one != null && are.test(one))
                .count();
    }

    private @Nullable Organisation organisation(PersonId id) {
        var person = around.state().person(id);
        return person == null ? null : around.state().organisation(person.organisation());
    }
}
