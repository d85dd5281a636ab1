package org.tertulia.server.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomCommand.CloseRooms;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.Scopes;

class ExchangeLeasesTest {
    private static final Set<Scope> STAFF = Set.of(Scopes.STAFF);
    private static final Set<Scope> R1_AND_STAFF = Set.of(Scopes.STAFF, RoomScopes.of(new RoomId("r1")));

    private final MiddleOfTheDay day = new MiddleOfTheDay();
    private final LeasePolicy<ExchangeState> leases = ExchangeParts.rules();

    @Test
    void staff_see_who_is_connected_and_who_is_back_in_the_main_session() {
        assertTrue(mayHold("delegate-quito", "here"));
        assertTrue(mayHold("delegate-quito", "place/plenary"));
        assertEquals(STAFF, seenBy("here"));
        assertEquals(STAFF, seenBy("place/plenary"));
    }

    @Test
    void the_room_and_the_staff_see_who_is_in_the_room() {
        assertTrue(mayHold("delegate-quilmes", "place/room:r1"));
        assertFalse(mayHold("delegate-quito", "place/room:r1"));
        assertEquals(R1_AND_STAFF, seenBy("place/room:r1"));
        assertEquals(R1_AND_STAFF, seenBy("ready/r1"));
        day.exchange.engine(new CloseRooms(new SegmentId("review")));
        assertEquals(R1_AND_STAFF, seenBy("place/room:r1"));
    }

    @Test
    void an_open_room_sees_who_is_writing() {
        assertTrue(mayHold("delegate-quilmes", "writing/room:r1"));
        assertFalse(mayHold("delegate-quito", "writing/room:r1"));
        assertEquals(R1_AND_STAFF, seenBy("writing/room:r1"));
    }

    @Test
    void only_staff_see_who_is_writing_where_notes_may_hide_their_city() {
        for (var board : new String[] {"exchange", "session:s1"}) {
            assertTrue(mayHold("delegate-quilmes", "writing/" + board), board);
            assertEquals(STAFF, seenBy("writing/" + board), board);
        }
        day.exchange.engine(new CloseRooms(new SegmentId("review")));
        assertEquals(STAFF, seenBy("writing/room:r1"));
    }

    @Test
    void nobody_can_write_on_an_unknown_board() {
        for (var board : new String[] {"", "anything at all", "room:none", "session:none"}) {
            assertFalse(mayHold("delegate-quilmes", "writing/" + board), board);
            assertEquals(Set.of(), seenBy("writing/" + board), board);
        }
    }

    @Test
    void unknown_leases_and_leases_of_strangers_are_refused() {
        assertFalse(mayHold("delegate-quilmes", "here/there"));
        assertFalse(mayHold("delegate-quilmes", "place/anywhere"));
        assertFalse(mayHold("delegate-quilmes", "mood/fine"));
        assertFalse(mayHold("stranger", "writing/exchange"));
    }

    private boolean mayHold(String person, String key) {
        return leases.mayHold(day.exchange.state(), new PersonId(person), key);
    }

    private Set<Scope> seenBy(String key) {
        return leases.seenBy(day.exchange.state(), key);
    }
}
