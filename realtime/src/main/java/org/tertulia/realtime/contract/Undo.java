package org.tertulia.realtime.contract;

import java.util.List;
import java.util.function.Predicate;

/** How one event can be undone. */
public sealed interface Undo {
    /**
     * These commands undo the event, in this order.
     *
     * @param authorAlone whether only the person who did it may undo it
     */
    record By(List<Command> commands, boolean authorAlone) implements Undo {
        public By {
            commands = List.copyOf(commands);
        }
    }

    /** Nothing undoes the event. If a command did mainly this, it cannot be undone. Other commands can. */
    record Stays() implements Undo {}

    /** Nothing undoes the event, so every command that it came from cannot be undone. */
    record Impossible() implements Undo {}

    /**
     * As long as this event is not undone, commands with one of these earlier events cannot be undone.
     *
     * @param itself how this event is undone
     */
    record Outdates(Undo itself, Predicate<Event> earlier) implements Undo {}

    /** The same, but commands with these earlier events cannot be undone before this one is. */
    default Undo outdating(Predicate<Event> earlier) {
        return new Outdates(this, earlier);
    }

    /** The event changed nothing, so there is nothing to undo. */
    static Undo nothing() {
        return new By(List.of(), false);
    }

    static Undo stays() {
        return new Stays();
    }

    static Undo impossible() {
        return new Impossible();
    }

    /** This command undoes the event. Everyone with the right to it may ask for it. */
    static Undo by(Command command) {
        return new By(List.of(command), false);
    }

    /** This command undoes the event, for the person who did it. */
    static Undo byAuthor(Command command) {
        return new By(List.of(command), true);
    }
}
