package org.tertulia.realtime;

import java.util.List;
import org.tertulia.realtime.contract.Event;

/**
 * What one append made true.
 *
 * @param sequence the sequence of the last event
 * @param events in the order of the journal
 */
public record Commit<S, E extends Event>(long sequence, S before, List<E> events, S after) {
    public Commit {
        events = List.copyOf(events);
    }
}
