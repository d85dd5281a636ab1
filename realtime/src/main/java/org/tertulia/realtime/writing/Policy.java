package org.tertulia.realtime.writing;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;

/** A pure function from an event to the commands that follow from it, asked by the engine in the same breath. */
@FunctionalInterface
public interface Policy<S, C extends Command, E extends Event> {
    /** The commands that follow from this event, given the state after it. */
    List<C> follows(S after, E event);

    /** No command follows from any event. */
    static <S, C extends Command, E extends Event> Policy<S, C, E> none() {
        return (after, event) -> List.of();
    }
}
