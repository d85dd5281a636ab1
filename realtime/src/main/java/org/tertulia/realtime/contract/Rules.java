package org.tertulia.realtime.contract;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A live product as pure functions over one immutable state. The engine calls them on one thread, in the order of the journal.
 * They use no clock, no random numbers, no input and no output.
 */
public interface Rules<S, C extends Command, E extends Event> {
    /** The state before the first event. */
    S initial();

    /** What follows from a command now, or why it is refused. */
    Decision<E> decide(S state, C command, Occasion occasion);

    /** The state after an event. It throws when the event cannot follow on this state: then the journal is broken. */
    S evolve(S state, E event);

    /**
     * The state after all events of one accepted command; asked once for each, also when a journal is read again. The last event
     * of the command has this state as its {@code after}. A command without events leaves nothing in the journal and is no act.
     *
     * @param at stream time in milliseconds since 1970
     */
    default S acted(S state, UUID command, PersonId actor, long at) {
        return state;
    }

    /** The keys of all entities that may look different after this event, to anybody. */
    Set<EntityKey> touched(S before, E event, S after);

    /** The keys of all entities of this state. */
    Collection<EntityKey> entities(S state);

    /** What each scope sees of one entity now; empty when nobody sees it, or it is not there. */
    Map<Scope, View> look(S state, EntityKey key);

    /** What this scope's view of the entity is about. */
    default Topic topic(S state, EntityKey key, Scope scope) {
        return new Topic(key.kind());
    }

    /** The key under which this scope knows the entity; another one can hide which entity it is. */
    default EntityKey shownAs(S state, EntityKey key, Scope scope) {
        return key;
    }

    /** What everybody may know of an entity that is mentioned; empty when it has no introduction. */
    default Optional<View> introduction(S state, EntityKey key) {
        return Optional.empty();
    }

    /**
     * Whether everybody who has the first scope has the second one too. When both see an entity under the same topic and key,
     * the first is sent only the fields that differ.
     */
    default boolean includes(Scope wide, Scope narrow) {
        return false;
    }

    /** What this person may see now; empty for a stranger. */
    Set<Scope> scopes(S state, PersonId person);

    /** Whether this event changes which scopes somebody may see; the engine asks for scopes again only then. */
    boolean movesScopes(E event);

    /** All alarms of this state, in lists that are made one by one. */
    Collection<AlarmList<C>> alarms(S state);
}
