package org.tertulia.sessions.whole;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tertulia.sessions.people.PeopleEvent;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;

class FollowsTest {
    @Test
    void one_event_changes_a_slice_once() {
        var family = new Follows<String, String>().evolves(PeopleEvent.class, (state, _) -> state);
        assertThrows(IllegalArgumentException.class, () -> family.evolves(PersonDismissed.class, (state, _) -> state));
        var one = new Follows<String, String>().evolves(PersonDismissed.class, (state, _) -> state);
        assertThrows(IllegalArgumentException.class, () -> one.evolves(PersonDismissed.class, (state, _) -> state));
        assertThrows(IllegalArgumentException.class, () -> one.evolves(PeopleEvent.class, (state, _) -> state));
    }
}
