package org.tertulia.realtime.contract;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One capability of a live product: its commands, its events and its slice of the state, as pure functions.
 *
 * @param <R> the state as this part sees it: its own slice and those of the parts below
 * @param <S> its own slice
 * @param <C> the sealed family of its commands
 * @param <E> the sealed family of its events
 */
public interface Part<R, S, C extends Command, E extends Event> {
    /** The family of its commands. */
    Class<C> commands();

    /** The family of its events. */
    Class<E> events();

    /** What follows from a command now, or why it is refused. */
    Decision<Event> decide(C command, Around<? extends R> around);

    /** Its slice after one of its events; the slices below are already those after it. */
    S evolve(R state, E event);

    /** The keys of all entities that may look different after one of its events. */
    Set<EntityKey> touched(R before, E event, R after);

    /** What this person may see now because of this part. */
    default Set<Scope> scopes(R state, PersonId person) {
        return Set.of();
    }

    /** Whether somebody may see other scopes after one of its events. */
    default boolean movesScopes(E event) {
        return false;
    }

    /** What must happen by itself from this state on, in lists that are made one by one. */
    default Collection<AlarmList<C>> alarms(R state) {
        return List.of();
    }

    /** What undoes one of its events, from the state before it. */
    Undo undo(R before, E event);

    /** Whether one of its earlier events can be undone now: nothing that came later depends on it. */
    boolean canStillBeUndone(R now, E event);
}
