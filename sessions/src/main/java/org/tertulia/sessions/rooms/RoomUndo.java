package org.tertulia.sessions.rooms;

import java.util.Objects;
import java.util.function.Predicate;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomCommand.MoveSeat;
import org.tertulia.sessions.rooms.RoomCommand.SetRoomCall;
import org.tertulia.sessions.rooms.RoomEvent.HelpAsked;
import org.tertulia.sessions.rooms.RoomEvent.PenTaken;
import org.tertulia.sessions.rooms.RoomEvent.RoomCallSet;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.rooms.RoomEvent.RoomsRecalled;
import org.tertulia.sessions.rooms.RoomEvent.SeatGiven;
import org.tertulia.sessions.rooms.RoomEvent.SeatLeft;
import org.tertulia.sessions.rooms.RoomEvent.StepStarted;
import org.tertulia.sessions.run.RunEvent;

/** How changes of rooms are undone. */
final class RoomUndo {
    private RoomUndo() {}

    static Undo of(RoomsState before, RoomEvent event) {
        return switch (event) {
            case SeatLeft(var person, var room) ->
                hasTwoSeats(before, person, room)
                        ? Undo.impossible()
                        : Undo.by(new MoveSeat(person, room)).outdating(gives(person, room));
            case SeatGiven(var person, var room, var _) ->
                Undo.stays()
                        .outdating(earlier -> earlier instanceof SeatLeft(var who, var from)
                                && who.equals(person)
                                && from.equals(room));
            case RoomCallSet(var room, var language, var _) ->
                Undo.by(new SetRoomCall(
                                room, language, before.knownRoom(room).calls().get(language)))
                        .outdating(earlier -> earlier instanceof RoomCallSet(var other, var in, var _)
                                && other.equals(room)
                                && in.equals(language));
            case RoomsMerged(var room, var _) -> Undo.impossible().outdating(overWith(before, room));
            case RoomRemoved(var room) ->
                (isBare(before.knownRoom(room)) ? Undo.stays() : Undo.impossible()).outdating(overWith(before, room));
            case RoomsOpened(var segment, var _) -> Undo.impossible().outdating(RunEvent.reopens(segment));
            case RoomsRecalled _, RoomsClosed _ -> Undo.impossible();
            case RoomPlanned _, StepStarted _, HelpAsked _, PenTaken _ -> Undo.stays();
        };
    }

    /** With a room in which nothing is, nothing is lost. If the programme listed it, it comes back with the programme. */
    private static boolean isBare(Room room) {
        return room.seats().isEmpty() && room.calls().isEmpty() && room.pen() == null && room.step() < 0;
    }

    /** A move takes away every other seat. One move cannot give back two. */
    private static boolean hasTwoSeats(RoomsState before, PersonId person, RoomId id) {
        return before.rooms(before.knownRoom(id).segment()).stream()
                        .filter(room -> room.seats(person))
                        .count()
                > 1;
    }

    private static Predicate<Event> gives(PersonId person, RoomId room) {
        return event ->
                event instanceof SeatGiven(var who, var where, var _) && who.equals(person) && where.equals(room);
    }

    /** Nothing gives back a seat or a call of a room that is gone, or its turn to report. */
    private static Predicate<Event> overWith(RoomsState before, RoomId room) {
        return event -> switch (event) {
            case SeatLeft(var _, var from) -> from.equals(room);
            case SeatGiven(var _, var to, var _) -> to.equals(room);
            case RoomCallSet(var of, var _, var _) -> of.equals(room);
            case LineUpPut put -> {
                var segment = before.segment(put.segment());
                yield segment != null && segment.lineUp().source() == Source.ROOMS;
            }
            default -> false;
        };
    }

    static boolean canStillBeUndone(RoomsState now, RoomEvent event) {
        return switch (event) {
            case SeatLeft(var person, var room) -> now.room(room) != null && !now.isSeated(person, room);
            case SeatGiven(var person, var room, var _) -> now.room(room) != null && now.isSeated(person, room);
            case RoomCallSet(var room, var language, var call) ->
                now.room(room) != null
                        && Objects.equals(now.knownRoom(room).calls().get(language), call);
            case RoomRemoved(var room) -> now.room(room) == null;
            case RoomsMerged _, RoomsOpened _, RoomsRecalled _, RoomsClosed _ -> false;
            case RoomPlanned _, StepStarted _, HelpAsked _, PenTaken _ -> true;
        };
    }
}
