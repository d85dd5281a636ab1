package org.tertulia.sessions.rooms;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.whole.Role;

/**
 * The scopes of rooms that have opened: the room itself, as its people and all staff see it, and its seats, for what only the
 * people seated there may see.
 */
public final class RoomScopes {
    private static final Topic ALL = new Topic("room");

    private RoomScopes() {}

    /** The scope of this room. */
    public static Scope of(RoomId room) {
        return new Scope(room.key().value());
    }

    /** The scope of the people who are seated in this room. */
    public static Scope seats(RoomId room) {
        return new Scope("seats/" + room.value());
    }

    /**
     * What a scope's view of a room is about. So a phone looks at its own room without all others, and the console at all rooms
     * without seeing any twice.
     */
    static Topic topic(String room, Scope scope) {
        return scope.equals(of(new RoomId(room))) ? new Topic(scope.value()) : ALL;
    }

    /** The scopes of the rooms that this person sees from inside. */
    public static Set<Scope> of(RoomsState state, PersonId id) {
        var person = state.person(id);
        if (person == null) {
            return Set.of();
        }
        var scopes = new LinkedHashSet<Scope>();
        if (person.isStaff()) {
            addOpened(state, scopes);
        }
        addSeats(state, id, scopes);
        return scopes;
    }

    private static void addOpened(RoomsState state, Set<Scope> scopes) {
        for (var room : state.rooms().byId().values()) {
            if (state.roomsPhase(room.segment()) != RoomsPhase.PLANNED) {
                scopes.add(of(room.id()));
            }
        }
    }

    private static void addSeats(RoomsState state, PersonId id, Set<Scope> scopes) {
        for (var room : state.seatsOf(id)) {
            if (state.roomPhase(room) != RoomsPhase.PLANNED) {
                scopes.add(of(room));
                scopes.add(seats(room));
            }
        }
    }

    /** Whether this person may enter a room: seated there, or staff with the right to. */
    public static boolean mayEnter(RoomsState state, PersonId id, RoomId room) {
        var person = state.person(id);
        if (person == null || state.room(room) == null || state.roomPhase(room) == RoomsPhase.PLANNED) {
            return false;
        }
        return state.isSeated(id, room)
                || person.is(Role.ORGANISER)
                || person.is(Role.FACILITATOR)
                || person.is(Role.RAPPORTEUR, state.placesOf(state.knownRoom(room)));
    }
}
