package org.tertulia.sessions.rooms;

import java.util.HashSet;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.whole.Role;

/** The scopes of rooms: a room that has opened, as its seated people and the staff who may enter see it. */
public final class RoomScopes {
    private RoomScopes() {}

    /** The scope of this room. */
    public static Scope of(RoomId room) {
        return new Scope(room.key().value());
    }

    /** The scopes of the rooms that this person sees from inside. */
    public static Set<Scope> of(RoomsState state, PersonId id) {
        var person = state.person(id);
        if (person == null) {
            return Set.of();
        }
        var scopes = new HashSet<Scope>();
        addEntered(state, person, scopes);
        addSeats(state, id, scopes);
        return scopes;
    }

    private static void addSeats(RoomsState state, PersonId id, Set<Scope> scopes) {
        for (var room : state.seatsOf(id)) {
            if (state.roomPhase(room) != RoomsPhase.PLANNED) {
                scopes.add(of(room));
            }
        }
    }

    private static void addEntered(RoomsState state, Person person, Set<Scope> scopes) {
        if (!person.isStaff()) {
            return;
        }
        var every = person.is(Role.ORGANISER) || person.is(Role.FACILITATOR);
        for (var room : state.rooms().byId().values()) {
            if (state.roomsPhase(room.segment()) != RoomsPhase.PLANNED && (every || reports(state, person, room))) {
                scopes.add(of(room.id()));
            }
        }
    }

    private static boolean reports(RoomsState state, Person person, Room room) {
        var segment = state.knownSegment(room.segment());
        return person.is(Role.RAPPORTEUR, room.id().key(), segment.session().key());
    }
}
