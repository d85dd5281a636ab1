package org.tertulia.realtime.contract;

import java.util.List;
import java.util.function.Predicate;

/** How one event can be taken back. */
public sealed interface Undo {
    /** There is nothing to take back: the event only goes along with others. */
    Undo NOTHING = new By(List.of(), false);

    /** The event cannot be taken back, nor can the command that it came from. */
    Undo IMPOSSIBLE = new Impossible();

    /**
     * These commands take the event back, in this order.
     *
     * @param authorAlone whether only who did it may take it back
     */
    record By(List<Command> commands, boolean authorAlone) implements Undo {
        public By {
            commands = List.copyOf(commands);
        }
    }

    /** See {@link #IMPOSSIBLE}. */
    record Impossible() implements Undo {}

    /**
     * The event starts something anew. What these earlier events did to it is over, so their commands can no longer be
     * taken back. The event itself only goes along with others.
     */
    record Outdates(Predicate<Event> earlier) implements Undo {}

    /** This command takes the event back; anybody may ask for it who has the right to. */
    static Undo by(Command command) {
        return new By(List.of(command), false);
    }

    /** This command takes the event back, if who did it asks for that. */
    static Undo byAuthor(Command command) {
        return new By(List.of(command), true);
    }
}
