package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.Nearest;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.whole.Role;

/**
 * A person whom the programme names for a room.
 *
 * @param named the address or the id of a person in the list of people
 */
record RoomStaff(RoomId room, Role role, Value named) {
    /** The people with the roles that the programme gives them. Who is not in the list is an error. */
    static List<PersonRow> assign(List<RoomStaff> staff, List<PersonRow> people) {
        var places = places(people);
        var assigned = new ArrayList<>(people);
        for (var one : staff) {
            var place = places.get(one.word());
            if (place == null) {
                one.complain(places);
            } else {
                assigned.set(place, assigned.get(place).also(one.assignment()));
            }
        }
        return List.copyOf(assigned);
    }

    /** The place of each person in the list, by address and by id. */
    private static Map<String, Integer> places(List<PersonRow> people) {
        var places = new HashMap<String, Integer>();
        for (var place = 0; place < people.size(); place++) {
            var person = people.get(place);
            places.putIfAbsent(person.email(), place);
            if (person.id() != null) {
                places.putIfAbsent(person.id().value().toLowerCase(Locale.ROOT), place);
            }
        }
        return places;
    }

    private String word() {
        return named.word().toLowerCase(Locale.ROOT);
    }

    private Assignment assignment() {
        return new Assignment(role, room.key());
    }

    private void complain(Map<String, Integer> known) {
        named.error("there is no person \"" + named.word() + "\" in the list of people, by e-mail address or id,"
                + " and no organisation with this id" + Nearest.hint(word(), known.keySet()));
    }
}
