package org.tertulia.server.parts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.Room;
import org.tertulia.sessions.whole.Right;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Subject;
import org.tertulia.sessions.whole.When;

/** What gives a person rights over one subject: the roles that they have now, a seat, ownership. */
final class RightsOf {
    private final PersonId actor;
    private final Person person;
    private final Subject subject;
    private final @Nullable Room room;

    RightsOf(ExchangeState state, PersonId actor, Person person, Subject subject) {
        this.actor = actor;
        this.person = person;
        this.subject = subject;
        this.room = subject.room() == null
                ? null
                : state.room(new RoomId(subject.room().id()));
    }

    /** Whether one of their roles is enough. Roles add up. */
    boolean suffice(Right right) {
        return Arrays.stream(Role.values()).anyMatch(role -> holds(role, right.of(role)));
    }

    private boolean holds(Role role, When when) {
        return switch (when) {
            case NO -> false;
            case YES -> person.is(role);
            case ASSIGNED -> isAssigned(role);
            case SEATED -> person.is(role) && isSeated();
            case OWN, IN_TURN -> person.is(role) && isOwn();
            case ASSIGNED_OR_OWN -> isAssigned(role) || (person.is(role) && isOwn());
            case AMONG -> room == null ? isAssigned(role) : person.is(role) && isSeated();
            case OWN_OR_PEN -> person.is(role) && (isOwn() || hasPen());
            case PEN -> person.is(role) && hasPen();
        };
    }

    private boolean isOwn() {
        return subject.owner().test(actor);
    }

    private boolean isAssigned(Role role) {
        return person.is(role, subject.places());
    }

    private boolean isSeated() {
        return room != null && room.seats(actor);
    }

    private boolean hasPen() {
        return isSeated() && room != null && actor.equals(room.pen());
    }
}
