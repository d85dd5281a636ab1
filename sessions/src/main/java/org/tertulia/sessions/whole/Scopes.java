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
    private static final List<String> CLOSEST_LAST = List.of("everyone", "room", "staff", "person");

    private Scopes() {}

    /** The view that a person with these scopes sees, out of the views of all scopes. */
    public static Optional<View> closest(Map<Scope, View> looks, Set<Scope> scopes) {
        return looks.entrySet().stream()
                .filter(look -> scopes.contains(look.getKey()))
                .max(Comparator.comparingInt(look -> closeness(look.getKey())))
                .map(Map.Entry::getValue);
    }

    private static int closeness(Scope scope) {
        return CLOSEST_LAST.indexOf(new EntityKey(scope.value()).kind());
    }

    /** The scope of one person. */
    public static Scope person(PersonId person) {
        return new Scope("person/" + person.value());
    }
}
