package org.tertulia.realtime.contract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What surrounds one decision while it is made: its circumstances, its events so far, and the state after them. Parts above
 * follow what happens below them through it.
 *
 * @param <R> the state as the deciding part sees it
 */
public interface Around<R> {
    /** The state after the events so far. */
    R state();

    /** Stream time in milliseconds since 1970. */
    long now();

    /** Who asks. */
    PersonId actor();

    /** An id that is not taken. */
    String freshId(Predicate<String> taken);

    /** The events so far. */
    List<Event> events();

    /** Adds an event; parts above that follow it act at once. */
    void add(Event event);

    /** Lets parts above finish what must end before this event. */
    void announce(Event coming);

    /** Why parts above cannot live with this event; empty when they can. */
    Optional<Refusal> objection(Event coming);

    /** Whether an earlier event can be undone now: nothing that came later depends on it. */
    boolean canStillBeUndone(Event past);

    /** Whether another command asked for this one, as an undo does. */
    boolean isAsked();

    /** Decides another command within this decision, with the rights of its actor. Its events are added unless it is refused. */
    Optional<Refusal> ask(Command command);

    /** Accepts the command with the events so far. */
    default Decision<Event> accepted() {
        return Decision.accepted(events());
    }

    /** Adds a last event and accepts the command. */
    default Decision<Event> accepted(Event last) {
        add(last);
        return accepted();
    }

    /** Refuses with the objection, or adds one event and accepts. */
    default Decision<Event> unless(Optional<Refusal> objection, Supplier<? extends Event> event) {
        return objection.<Decision<Event>>map(Decision::refused).orElseGet(() -> accepted(event.get()));
    }
}
