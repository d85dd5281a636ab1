package org.tertulia.sessions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.PersonId;

/** How people get, change and use a seat. Whoever sits down with peers shares a language with all of them. */
final class SeatRules {
    private final Draft draft;

    SeatRules(Draft draft) {
        this.draft = draft;
    }

    Decision<SessionsEvent> move(RoomCommand.MoveSeat move) {
        var room = draft.state().room(move.room());
        var person = draft.state().person(move.person());
        var wrong = wrong(person, room, move.person());
        if (wrong != null || room == null || person == null) {
            return Draft.refused(wrong == null ? Refusals.ROOM_UNKNOWN : wrong);
        }
        var role = Guest.roleIn(draft.state(), person, room);
        if (!fits(move.person(), role, room)) {
            return Draft.refused(Refusals.ROOM_NO_COMMON_LANGUAGE);
        }
        leaveOthers(move.person(), room.segment());
        return seat(move.person(), room, role);
    }

    private Decision<SessionsEvent> seat(PersonId person, Room room, SeatRole role) {
        draft.add(new RoomEvent.SeatGiven(person, room.id(), role));
        new RoomRules(draft).report(room.segment());
        return draft.accepted();
    }

    private @Nullable String wrong(@Nullable Person person, @Nullable Room room, PersonId id) {
        if (person == null) {
            return Refusals.PERSON_UNKNOWN;
        }
        if (room == null) {
            return Refusals.ROOM_UNKNOWN;
        }
        if (draft.state().roomsPhase(room.segment()) == RoomsPhase.CLOSED) {
            return Refusals.ROOMS_CLOSED;
        }
        return room.seats(id) ? Refusals.SEAT_TAKEN : null;
    }

    private void leaveOthers(PersonId person, SegmentId segment) {
        for (var room : draft.state().rooms(segment)) {
            if (room.seats(person)) {
                draft.add(new RoomEvent.SeatLeft(person, room.id()));
            }
        }
    }

    /** A late person lands in their own room; else, with the presenters of their city, or where fewest are. */
    Decision<SessionsEvent> enter(SegmentId segment) {
        var person = draft.state().person(draft.actor());
        if (person == null) {
            return Draft.refused(Refusals.PERSON_UNKNOWN);
        }
        var phase = draft.state().roomsPhase(segment);
        if (phase != RoomsPhase.OPEN && phase != RoomsPhase.RECALLED) {
            return Draft.refused(Refusals.ROOMS_NOT_OPEN);
        }
        var rooms = draft.state().rooms(segment);
        if (rooms.stream().anyMatch(room -> room.seats(draft.actor()))) {
            return draft.accepted();
        }
        return rooms.stream()
                .filter(room -> fits(draft.actor(), Guest.roleIn(draft.state(), person, room), room))
                .min(mostWelcome(person))
                .map(room -> seat(draft.actor(), room, Guest.roleIn(draft.state(), person, room)))
                .orElseGet(() -> Draft.refused(Refusals.ROOM_NO_COMMON_LANGUAGE));
    }

    private Comparator<Room> mostWelcome(Person person) {
        return Comparator.<Room, Boolean>comparing(
                        room -> !person.organisation().equals(room.organisation()))
                .thenComparing(room -> isDouble(person, room))
                .thenComparingInt(room -> room.peers().size())
                .thenComparingInt(Room::number);
    }

    /** Whether the room has somebody already who is there for the same. */
    private boolean isDouble(Person person, Room room) {
        var role = Guest.roleIn(draft.state(), person, room);
        return (role == SeatRole.FACILITATOR || role == SeatRole.RAPPORTEUR) && room.has(role);
    }

    private boolean fits(PersonId person, SeatRole role, Room room) {
        var isPeer = new Room.Seat(person, role).isPeer();
        var circle = Stream.concat(room.peers().stream(), Stream.of(person)).toList();
        return !isPeer || CommonLanguages.areShared(draft.state(), circle);
    }

    Decision<SessionsEvent> merge(RoomId id, RoomId intoId) {
        var room = draft.state().room(id);
        var into = draft.state().room(intoId);
        if (room == null || into == null) {
            return Draft.refused(Refusals.ROOM_UNKNOWN);
        }
        if (id.equals(intoId) || !room.segment().equals(into.segment())) {
            return Draft.refused(Refusals.ROOM_OTHER_SEGMENT);
        }
        if (draft.state().roomsPhase(room.segment()) == RoomsPhase.CLOSED) {
            return Draft.refused(Refusals.ROOMS_CLOSED);
        }
        if (!CommonLanguages.areShared(draft.state(), together(room, into))) {
            return Draft.refused(Refusals.ROOM_NO_COMMON_LANGUAGE);
        }
        moveAll(room, into);
        new ClockRules(draft).remove(ClockId.step(id));
        draft.add(new RoomEvent.RoomsMerged(id, intoId));
        new RoomRules(draft).report(into.segment());
        return draft.accepted();
    }

    private static List<PersonId> together(Room room, Room into) {
        var people = new ArrayList<>(room.peers());
        people.addAll(into.peers());
        return people;
    }

    private void moveAll(Room room, Room into) {
        for (var seat : room.seats()) {
            draft.add(new RoomEvent.SeatLeft(seat.person(), room.id()));
            if (!into.seats(seat.person())) {
                draft.add(new RoomEvent.SeatGiven(seat.person(), into.id(), roleAfterMerge(seat, into)));
            }
        }
    }

    private SeatRole roleAfterMerge(Room.Seat seat, Room into) {
        var person = draft.state().person(seat.person());
        return person == null ? seat.role() : Guest.roleIn(draft.state(), person, into);
    }

    Decision<SessionsEvent> askForHelp(RoomCommand.AskForHelp ask) {
        return switch (draft.state().roomPhase(ask.room())) {
            case OPEN, RECALLED -> draft.accepted(new RoomEvent.HelpAsked(ask.room(), ask.needed()));
            case NONE, PLANNED, CLOSED -> Draft.refused(Refusals.ROOMS_NOT_OPEN);
        };
    }

    Decision<SessionsEvent> takePen(RoomId room) {
        return switch (draft.state().roomPhase(room)) {
            case NONE, PLANNED -> Draft.refused(Refusals.ROOMS_NOT_OPEN);
            case OPEN, RECALLED, CLOSED ->
                draft.state().isSeated(draft.actor(), room)
                        ? draft.accepted(new RoomEvent.PenTaken(room, draft.actor()))
                        : Draft.refused(Refusals.SEAT_NONE);
        };
    }
}
