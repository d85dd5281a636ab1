package org.tertulia.sessions.rooms;

import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.whole.Scopes;

/** Who may show where they are and that they are ready, and who sees it. */
final class RoomLeases {
    private static final String PLENARY = "plenary";
    private static final String ROOM = "room:";

    private RoomLeases() {}

    /** A person may be in the main session, or in a room that they may enter. */
    static boolean mayBe(RoomsState state, PersonId person, String place) {
        return place.equals(PLENARY) || RoomScopes.mayEnter(state, person, room(place));
    }

    static Set<Scope> seePlace(RoomsState state, String place) {
        return place.equals(PLENARY) ? Set.of(Scopes.STAFF) : staffAnd(room(place));
    }

    static boolean mayBeReady(RoomsState state, PersonId person, String room) {
        return state.isSeated(person, new RoomId(room));
    }

    static Set<Scope> seeReady(RoomsState state, String room) {
        return staffAnd(new RoomId(room));
    }

    private static RoomId room(String place) {
        return new RoomId(place.startsWith(ROOM) ? place.substring(ROOM.length()) : "");
    }

    private static Set<Scope> staffAnd(RoomId room) {
        return Set.of(Scopes.STAFF, RoomScopes.of(room));
    }
}
