package org.tertulia.realtime.writing;

import java.util.List;
import org.tertulia.realtime.contract.Event;

/**
 * What one append has made durable.
 *
 * @param sequence the sequence of the last event
 * @param changes in the order of the journal; at least one
 */
public record Commit<S, E extends Event>(long sequence, S before, List<Change<S, E>> changes) {
    public Commit {
        changes = List.copyOf(changes);
    }

    public S after() {
        return changes.getLast().after();
    }

    public List<E> events() {
        return changes.stream().map(Change::event).toList();
    }

    /** One event and the state after it; for the last event of a command, the state after the command. */
    public record Change<S, E extends Event>(E event, S after) {}
}
