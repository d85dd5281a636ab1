package org.tertulia.realtime.writing;

import java.util.List;
import java.util.UUID;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Rules;

/**
 * What one accepted command does to the state. Commands that are decided now and commands that are read from the journal both use
 * this, so that both leave the same state.
 *
 * @param at the stream time of its events
 */
record CommandEffect<S, E extends Event>(Rules<S, ?, E> rules, UUID command, PersonId actor, long at) {
    /** Adds a change for each of its events, and returns the state after the command. */
    S apply(S before, List<E> events, List<Commit.Change<S, E>> changes) {
        var state = before;
        for (var event : events.subList(0, events.size() - 1)) {
            state = rules.evolve(state, event);
            changes.add(new Commit.Change<>(event, state));
        }
        var last = events.getLast();
        state = rules.acted(rules.evolve(state, last), command, actor, at);
        changes.add(new Commit.Change<>(last, state));
        return state;
    }
}
