package org.tertulia.sessions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;

/** Somebody who is to be seated. */
record Guest(PersonId person, OrganisationId organisation, String region, Set<String> languages, SeatRole role) {
    /** Who takes part in the rooms of a session; interpreters and organisers go where they are needed. */
    static @Nullable Guest of(SessionsState state, PersonId id, SessionId session) {
        var person = state.person(id);
        var role = person == null ? null : role(person, Keys.session(session));
        return person == null || role == null ? null : guest(state, id, person, role);
    }

    /** What somebody is in this room. */
    static SeatRole roleIn(SessionsState state, Person person, Room room) {
        var segment = Present.sure(state.segment(room.segment()), room.segment());
        var role = role(person, Keys.session(segment.session()), Keys.room(room.id()));
        if (role == SeatRole.PEER && person.organisation().equals(room.organisation())) {
            return SeatRole.PRESENTER;
        }
        return role == null ? SeatRole.OBSERVER : role;
    }

    boolean speaks(@Nullable String language) {
        return language != null && languages.contains(language);
    }

    boolean isFrom(@Nullable OrganisationId other) {
        return organisation.equals(other);
    }

    private static Guest guest(SessionsState state, PersonId id, Person person, SeatRole role) {
        var organisation = state.organisation(person.organisation());
        var region = organisation == null ? "" : organisation.region();
        return new Guest(id, person.organisation(), region, CommonLanguages.spokenBy(person), role);
    }

    private static @Nullable SeatRole role(Person person, EntityKey... where) {
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
