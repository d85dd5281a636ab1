package org.tertulia.sessions;

import java.util.HashSet;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;

/** The circles of people who see the same, used by all layers. */
public final class Scopes {
    public static final Scope EVERYONE = new Scope("everyone");

    /** Organisers, facilitators and rapporteurs. */
    public static final Scope STAFF = new Scope("staff");

    private Scopes() {}

    /** Who is seated in a room that has opened, and the staff who may enter it. */
    public static Scope room(RoomId room) {
        return new Scope("room/" + room.value());
    }

    public static Scope person(PersonId person) {
        return new Scope("person/" + person.value());
    }

    /** What this person may see now; nothing for a stranger. */
    public static Set<Scope> of(SessionsState state, PersonId id) {
        var person = state.person(id);
        if (person == null) {
            return Set.of();
        }
        var scopes = new HashSet<Scope>();
        scopes.add(EVERYONE);
        scopes.add(person(id));
        if (person.isStaff()) {
            scopes.add(STAFF);
            addEntered(state, person, scopes);
        }
        addSeats(state, id, scopes);
        return scopes;
    }

    /** Whether somebody may see other scopes after this event than before. */
    static boolean areMovedBy(SessionsEvent event) {
        return switch (event) {
            case ProgrammeEvent programme -> true;
            case PeopleEvent people -> true;
            case RoomEvent room -> isAboutSeatsOrPhases(room);
            case RunEvent run -> false;
            case ClockEvent clock -> false;
            case LineUpEvent lineUp -> false;
            case FloorEvent floor -> false;
            case NoticeEvent notice -> false;
        };
    }

    private static boolean isAboutSeatsOrPhases(RoomEvent event) {
        return !(event instanceof RoomEvent.StepStarted
                || event instanceof RoomEvent.HelpAsked
                || event instanceof RoomEvent.PenTaken
                || event instanceof RoomEvent.RoomCallSet);
    }

    private static void addSeats(SessionsState state, PersonId id, Set<Scope> scopes) {
        for (var room : state.seatsOf(id)) {
            if (state.roomPhase(room) != RoomsPhase.PLANNED) {
                scopes.add(room(room));
            }
        }
    }

    private static void addEntered(SessionsState state, Person person, Set<Scope> scopes) {
        var every = person.is(Role.ORGANISER) || person.is(Role.FACILITATOR);
        for (var room : state.rooms().byId().values()) {
            if (state.roomsPhase(room.segment()) != RoomsPhase.PLANNED && (every || reports(state, person, room))) {
                scopes.add(room(room.id()));
            }
        }
    }

    private static boolean reports(SessionsState state, Person person, Room room) {
        var segment = Present.sure(state.segment(room.segment()), room.segment());
        return person.is(Role.RAPPORTEUR, Keys.room(room.id()), Keys.session(segment.session()));
    }
}
