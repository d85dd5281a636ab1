package org.tertulia.sessions.whole;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;

/** The scopes that all parts use. */
public final class Scopes {
    public static final Scope EVERYONE = new Scope("everyone");

    /** Organisers, facilitators and rapporteurs. */
    public static final Scope STAFF = new Scope("staff");

    /** The kinds of scopes, the most personal last. If several show the same entity, the last one counts. */
    private static final List<String> CLOSEST_LAST = List.of("everyone", "room", "seats", "staff", "person");

    private Scopes() {}

    /** The view that a person with these scopes sees, out of the views of all scopes. */
    public static Optional<View> closest(Map<Scope, View> looks, Set<Scope> scopes) {
        return looks.entrySet().stream()
                .filter(look -> scopes.contains(look.getKey()))
                .max(Comparator.comparingInt(look -> closeness(look.getKey())))
                .map(Map.Entry::getValue);
    }

    /**
     * Whether everybody who has the first scope has the second one too: staff see every room that has opened, and the people
     * seated in a room see that room.
     */
    public static boolean includes(Scope wide, Scope narrow) {
        if (narrow.equals(EVERYONE)) {
            return !wide.equals(EVERYONE);
        }
        var isRoom = kind(narrow).equals("room");
        return isRoom && (wide.equals(STAFF) || (kind(wide).equals("seats") && id(wide).equals(id(narrow))));
    }

    private static String kind(Scope scope) {
        return new EntityKey(scope.value()).kind();
    }

    private static String id(Scope scope) {
        return new EntityKey(scope.value()).id();
    }

    private static int closeness(Scope scope) {
        return CLOSEST_LAST.indexOf(kind(scope));
    }

    /** The scope of one person. */
    public static Scope person(PersonId person) {
        return new Scope("person/" + person.value());
    }
}
