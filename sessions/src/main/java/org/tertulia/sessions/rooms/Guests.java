package org.tertulia.sessions.rooms;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.CommonLanguages;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.rooms.seating.Guest;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.whole.Role;

/** The people of an exchange as guests of rooms, and the role that each has in a room. */
final class Guests {
    private Guests() {}

    /** The guest for this person; null for interpreters and organisers, who go where they are needed. */
    static @Nullable Guest of(RoomsState state, PersonId id, Segment segment) {
        var person = state.person(id);
        var role = person == null ? null : role(person, ProgrammePart.places(segment));
        return person == null || role == null ? null : guest(state, id, person, role);
    }

    /** The role of a person in this room. */
    static SeatRole roleIn(RoomsState state, Person person, Room room) {
        var role = role(person, state.placesOf(room));
        if (role == SeatRole.PEER && person.organisation().equals(room.organisation())) {
            return SeatRole.PRESENTER;
        }
        return role == null ? SeatRole.OBSERVER : role;
    }

    private static Guest guest(RoomsState state, PersonId id, Person person, SeatRole role) {
        var organisation = state.organisation(person.organisation());
        var region = organisation == null ? "" : organisation.region();
        return new Guest(id, person.organisation(), region, CommonLanguages.spokenBy(person), role);
    }

    private static @Nullable SeatRole role(Person person, Set<EntityKey> where) {
        if (person.is(Role.FACILITATOR, where)) {
            return SeatRole.FACILITATOR;
        }
        if (person.is(Role.RAPPORTEUR, where)) {
            return SeatRole.RAPPORTEUR;
        }
        if (person.is(Role.PARTICIPANT) || person.is(Role.FOCAL_POINT) || person.is(Role.SPEAKER)) {
            return SeatRole.PEER;
        }
        return person.is(Role.OBSERVER) ? SeatRole.OBSERVER : null;
    }
}
