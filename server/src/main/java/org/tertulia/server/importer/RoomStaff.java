package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.List;
import org.tertulia.server.importer.lists.ListedPeople;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.whole.Role;

/**
 * A person whom the programme names for a room.
 *
 * @param named the address, the id or the name of a person in the list of people
 */
record RoomStaff(RoomId room, Role role, Value named) {
    private static final String NO_ORGANISATION = ", and no organisation with this name or id";

    /** The people with the roles that the programme gives them. Who is not in the list is an error. */
    static List<PersonRow> assign(List<RoomStaff> staff, List<PersonRow> people) {
        var listed = new ListedPeople(people);
        var assigned = new ArrayList<>(people);
        for (var one : staff) {
            var word = one.named().word();
            listed.find(word)
                    .ifPresentOrElse(
                            place -> assigned.set(place, assigned.get(place).also(one.assignment())),
                            () -> one.named().error(listed.unknown(word, NO_ORGANISATION)));
        }
        return List.copyOf(assigned);
    }

    private Assignment assignment() {
        return new Assignment(role, room.key());
    }
}
