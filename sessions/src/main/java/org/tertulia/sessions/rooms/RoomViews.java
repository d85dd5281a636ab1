package org.tertulia.sessions.rooms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.whole.Scopes;

/**
 * What people see of a room. Only staff see a planned room. Later its people see all of it, and everyone sees its
 * name.
 */
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
            case NONE, PLANNED -> Map.of(Scopes.STAFF, forStaff(room));
            case OPEN, RECALLED, CLOSED ->
                Map.of(
                        Scopes.EVERYONE,
                        fromOutside(room),
                        RoomScopes.of(id),
                        fromInside(room),
                        Scopes.STAFF,
                        forStaff(room));
        };
    }

    /** What everyone sees of it. */
    Optional<View> introduction(RoomId id) {
        return Optional.ofNullable(of(id).get(Scopes.EVERYONE));
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

    private View forStaff(Room room) {
        var preferences = new SeatingPreferences(state, room);
        var seats = room.seats().stream()
                .map(seat -> new RoomView.Seat(seat.person(), seat.role(), preferences.unmet(seat)))
                .toList();
        return view(room, seats, preferences.unmet());
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
