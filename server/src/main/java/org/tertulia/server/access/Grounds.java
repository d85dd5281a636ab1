package org.tertulia.server.access;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exchange.ExchangeState;
import org.tertulia.sessions.Person;
import org.tertulia.sessions.Role;
import org.tertulia.sessions.Room;
import org.tertulia.sessions.SeatRole;

/** What somebody can rest a right on in one matter: their roles, their seat, what is theirs. */
final class Grounds {
    private final PersonId actor;
    private final Person person;
    private final Matter matter;
    private final Place place;
    private final @Nullable Room room;
    private final Ownership ownership;

    Grounds(ExchangeState state, PersonId actor, Person person, Matter matter) {
        this.actor = actor;
        this.person = person;
        this.matter = matter;
        place = Place.of(matter, state);
        room = place.room() == null ? null : state.sessions().room(place.room());
        ownership = new Ownership(state, actor, person.organisation());
    }

    /** Whether one of their roles is enough; roles add up. */
    boolean suffice(Row row) {
        return Arrays.stream(Role.values()).anyMatch(role -> holds(role, row.of(role)));
    }

    private boolean holds(Role role, When when) {
        return switch (when) {
            case NO -> false;
            case YES -> has(role);
            case ASSIGNED -> isAssigned(role);
            case SEATED -> has(role) && isSeated();
            case OWN -> has(role) && ownership.of(matter);
            case IN_TURN -> has(role) && ownership.isPresenting(matter);
            case AMONG -> room == null ? isAssigned(role) : has(role) && isSeated();
            case OWN_OR_PEN -> has(role) && (ownership.of(matter) || hasPen());
            case PEN -> has(role) && hasPen();
        };
    }

    private boolean has(Role role) {
        return person.is(role) || seatGives(role);
    }

    private boolean isAssigned(Role role) {
        return person.is(role, place.keys().toArray(EntityKey[]::new)) || seatGives(role);
    }

    private boolean isSeated() {
        return room != null && room.seats(actor);
    }

    private boolean hasPen() {
        return isSeated() && room != null && actor.equals(room.pen());
    }

    /** A volunteer who sits in a room as its facilitator or rapporteur is that there. */
    private boolean seatGives(Role role) {
        var seat = room == null ? null : room.seatOf(actor);
        return seat != null
                && switch (role) {
                    case FACILITATOR -> seat.role() == SeatRole.FACILITATOR;
                    case RAPPORTEUR -> seat.role() == SeatRole.RAPPORTEUR;
                    case ORGANISER, INTERPRETER, SPEAKER, PARTICIPANT, FOCAL_POINT, OBSERVER -> false;
                };
    }
}
