package org.tertulia.sessions.whole;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;

/**
 * What a command is about, to check rights.
 *
 * @param places the sessions, segments and rooms whose assigned people it is for; empty for the whole exchange
 * @param room the room that it is about
 * @param owner says whether a person owns it
 */
public record Subject(Set<EntityKey> places, @Nullable EntityKey room, Predicate<PersonId> owner) {
    /** The whole exchange, or the actor themself. */
    public static final Subject EXCHANGE = in(Set.of());

    /** Something in these places without an owner. */
    public static Subject in(Set<EntityKey> places) {
        return new Subject(places, null, person -> false);
    }

    /** The same subject, owned by these people. */
    public Subject ownedBy(Predicate<PersonId> whose) {
        return new Subject(places, room, whose);
    }

    /** The same subject, in this room. */
    public Subject inRoom(EntityKey key) {
        var both = new HashSet<>(places);
        both.add(key);
        return new Subject(Set.copyOf(both), key, owner);
    }
}
