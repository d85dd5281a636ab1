package org.tertulia.sessions.rooms;

import java.util.List;
import java.util.Map;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.whole.Scopes;

/** What is seen of a room: a plan of staff only; then a room for its people, and its name for all others. */
final class RoomViews {
    private final RoomsState state;

    RoomViews(RoomsState state) {
        this.state = state;
    }

    Map<Scope, View> of(RoomId id) {
        var room = state.room(id);
        if (room == null) {
            return Map.of();
        }
        return switch (state.roomsPhase(room.segment())) {
            case NONE, PLANNED -> Map.of(Scopes.STAFF, withReasons(room));
            case OPEN, RECALLED, CLOSED ->
                Map.of(
                        Scopes.EVERYONE,
                        fromOutside(room),
                        RoomScopes.of(id),
                        fromInside(room),
                        Scopes.STAFF,
                        withReasons(room));
        };
    }

    private static View fromOutside(Room room) {
        return view(room.bare(), List.of(), List.of());
    }

    private static View fromInside(Room room) {
        var seats = room.seats().stream()
                .map(seat -> new RoomView.Seat(seat.person(), seat.role(), List.of()))
                .toList();
        return view(room, seats, List.of());
    }

    private View withReasons(Room room) {
        var wishes = new Wishes(state, room);
        var seats = room.seats().stream()
                .map(seat -> new RoomView.Seat(seat.person(), seat.role(), wishes.unmet(seat)))
                .toList();
        return view(room, seats, wishes.unmet());
    }

    private static View view(Room room, List<RoomView.Seat> seats, List<String> unmet) {
        return new RoomView(
                room.segment(),
                room.number(),
                room.subject() == null ? null : room.subject().subject(),
                seats,
                room.step(),
                room.helpNeeded(),
                room.pen(),
                room.calls(),
                unmet);
    }
}
