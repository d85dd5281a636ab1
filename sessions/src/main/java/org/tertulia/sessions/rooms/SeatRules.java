package org.tertulia.sessions.rooms;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockRules;
import org.tertulia.sessions.people.CommonLanguages;
import org.tertulia.sessions.people.PeopleRefusal;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.AskForHelp;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomEvent.HelpAsked;
import org.tertulia.sessions.rooms.RoomEvent.PenTaken;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.SeatGiven;
import org.tertulia.sessions.rooms.RoomEvent.SeatLeft;
import org.tertulia.sessions.rooms.seating.Seat;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.whole.Known;

/** How people get, change and use a seat. Nobody is seated with peers unless all of them share a language. */
final class SeatRules {
    private final Around<? extends RoomsState> around;

    SeatRules(Around<? extends RoomsState> around) {
        this.around = around;
    }

    Decision<Event> move(MoveSeat move) {
        var objection = objection(move);
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        var room = around.state().knownRoom(move.room());
        var role = Guests.roleIn(around.state(), Known.sure(around.state().person(move.person()), move.person()), room);
        if (!fits(move.person(), role, room)) {
            return Decision.refused(RoomRefusal.ROOM_NO_COMMON_LANGUAGE);
        }
        leaveOthers(move.person(), room.segment());
        return seat(move.person(), room, role);
    }

    private Optional<Refusal> objection(MoveSeat move) {
        var room = around.state().room(move.room());
        return first(
                when(around.state().person(move.person()) == null, PeopleRefusal.PERSON_UNKNOWN),
                when(room == null, RoomRefusal.ROOM_UNKNOWN),
                when(around.state().roomPhase(move.room()) == RoomsPhase.CLOSED, RoomRefusal.ROOMS_CLOSED),
                when(room != null && room.seats(move.person()), RoomRefusal.SEAT_TAKEN));
    }

    private Decision<Event> seat(PersonId person, Room room, SeatRole role) {
        around.add(new SeatGiven(person, room.id(), role));
        new RoomRules(around).report(room.segment());
        return around.accepted();
    }

    /** Removes a person from all rooms that are not closed. */
    void leaveAll(PersonId person) {
        for (var room : around.state().seatsOf(person)) {
            if (around.state().roomPhase(room) != RoomsPhase.CLOSED) {
                around.add(new SeatLeft(person, room));
            }
        }
    }

    /** When the roles of a person change, their seats change with them. A seat in a closed room stays as it was. */
    void follow(RoomsState before, PersonId id) {
        var was = before.person(id);
        var now = around.state().person(id);
        if (was == null || now == null) {
            return;
        }
        for (var seat : around.state().seatsOf(id)) {
            var room = around.state().knownRoom(seat);
            var role = Guests.roleIn(around.state(), now, room);
            if (around.state().roomPhase(seat) != RoomsPhase.CLOSED && role != Guests.roleIn(before, was, room)) {
                seatAgain(id, seat, role);
            }
        }
    }

    private void seatAgain(PersonId person, RoomId id, SeatRole role) {
        around.add(new SeatLeft(person, id));
        var room = around.state().knownRoom(id);
        if (fits(person, role, room) && (role == SeatRole.FACILITATOR || !isSeatedIn(room.segment(), person))) {
            around.add(new SeatGiven(person, id, role));
        }
        new RoomRules(around).report(room.segment());
    }

    private boolean isSeatedIn(SegmentId segment, PersonId person) {
        return around.state().rooms(segment).stream().anyMatch(room -> room.seats(person));
    }

    private void leaveOthers(PersonId person, SegmentId segment) {
        for (var room : around.state().rooms(segment)) {
            if (room.seats(person)) {
                around.add(new SeatLeft(person, room.id()));
            }
        }
    }

    /** A person with a seat keeps it. Others go to the room of their own city's practice, or to the smallest room. */
    Decision<Event> enter(SegmentId segment) {
        var person = around.state().person(around.actor());
        if (person == null) {
            return Decision.refused(PeopleRefusal.PERSON_UNKNOWN);
        }
        if (!around.state().areRoomsOpen(segment)) {
            return Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
        }
        if (isSeatedIn(segment, around.actor())) {
            return around.accepted();
        }
        return around.state().rooms(segment).stream()
                .filter(room -> fits(around.actor(), Guests.roleIn(around.state(), person, room), room))
                .min(bestRoomFirst(person))
                .map(room -> seat(around.actor(), room, Guests.roleIn(around.state(), person, room)))
                .orElseGet(() -> Decision.refused(RoomRefusal.ROOM_NO_COMMON_LANGUAGE));
    }

    private Comparator<Room> bestRoomFirst(Person person) {
        return Comparator.<Room, Boolean>comparing(
                        room -> !person.organisation().equals(room.organisation()))
                .thenComparing(room -> wouldBeSecond(person, room))
                .thenComparingInt(room -> room.peers().size())
                .thenComparingInt(Room::number);
    }

    /** Whether the person is a facilitator or rapporteur and the room already has one. */
    private boolean wouldBeSecond(Person person, Room room) {
        var role = Guests.roleIn(around.state(), person, room);
        return (role == SeatRole.FACILITATOR || role == SeatRole.RAPPORTEUR) && room.has(role);
    }

    private boolean fits(PersonId person, SeatRole role, Room room) {
        var isPeer = new Seat(person, role).isPeer();
        var together = Stream.concat(room.peers().stream(), Stream.of(person)).toList();
        return !isPeer || CommonLanguages.areShared(around.state(), together);
    }

    Decision<Event> merge(RoomId id, RoomId intoId) {
        var room = around.state().room(id);
        var into = around.state().room(intoId);
        if (room == null || into == null) {
            return Decision.refused(RoomRefusal.ROOM_UNKNOWN);
        }
        if (id.equals(intoId) || !room.segment().equals(into.segment())) {
            return Decision.refused(RoomRefusal.ROOM_OTHER_SEGMENT);
        }
        if (around.state().roomsPhase(room.segment()) == RoomsPhase.CLOSED) {
            return Decision.refused(RoomRefusal.ROOMS_CLOSED);
        }
        if (!CommonLanguages.areShared(around.state(), peersOf(room, into))) {
            return Decision.refused(RoomRefusal.ROOM_NO_COMMON_LANGUAGE);
        }
        moveAll(room, into);
        new ClockRules(around).remove(ClockId.of(ClockId.Kind.STEP, id));
        around.add(new RoomsMerged(id, intoId));
        new RoomRules(around).report(into.segment());
        return around.accepted();
    }

    private static List<PersonId> peersOf(Room room, Room into) {
        var people = new ArrayList<>(room.peers());
        people.addAll(into.peers());
        return people;
    }

    private void moveAll(Room room, Room into) {
        for (var seat : room.seats()) {
            around.add(new SeatLeft(seat.person(), room.id()));
            if (!into.seats(seat.person())) {
                around.add(new SeatGiven(seat.person(), into.id(), roleAfterMerge(seat, into)));
            }
        }
    }

    private SeatRole roleAfterMerge(Seat seat, Room into) {
        var person = around.state().person(seat.person());
        return person == null ? seat.role() : Guests.roleIn(around.state(), person, into);
    }

    Decision<Event> askForHelp(AskForHelp ask) {
        return switch (around.state().roomPhase(ask.room())) {
            case OPEN, RECALLED -> around.accepted(new HelpAsked(ask.room(), ask.needed()));
            case NONE, PLANNED, CLOSED -> Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
        };
    }

    Decision<Event> takePen(RoomId room) {
        return switch (around.state().roomPhase(room)) {
            case NONE, PLANNED -> Decision.refused(RoomRefusal.ROOMS_NOT_OPEN);
            case OPEN, RECALLED, CLOSED ->
                around.state().isSeated(around.actor(), room)
                        ? around.accepted(new PenTaken(room, around.actor()))
                        : Decision.refused(RoomRefusal.SEAT_NONE);
        };
    }
}
