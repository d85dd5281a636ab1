package org.tertulia.sessions.whole;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;

/**
 * What the table says about one command.
 *
 * @param name its name on the wire
 * @param right who may send it
 * @param about finds what it is about
 * @param asked who sends it
 * @param done the event by which pages name what it did, if it can be undone
 */
public record CommandRow<R, C extends Command>(
        String name,
        Class<C> type,
        Right right,
        About<R, C> about,
        Asked asked,
        @Nullable Class<? extends Event> done) {
    /** Who sends a command. */
    public enum Asked {
        BY_BROWSERS,
        /** The server sends it for a person. */
        BY_THE_SERVER,
        /** Only alarms and imports send it. */
        BY_THE_ENGINE
    }

    /** Finds what a command is about. {@code subjectOf} does so for any entity, also of a part above. */
    @FunctionalInterface
    public interface About<R, C> {
        Subject of(R state, C command, Function<EntityKey, Subject> subjectOf);
    }

    CommandRow<R, C> asked(Asked by) {
        return new CommandRow<>(name, type, right, about, by, done);
    }

    /** Whether it can be undone. */
    public boolean undoable() {
        return done != null;
    }

    CommandRow<R, C> undoable(Class<? extends Event> event) {
        return new CommandRow<>(name, type, right, about, asked, event);
    }
}
