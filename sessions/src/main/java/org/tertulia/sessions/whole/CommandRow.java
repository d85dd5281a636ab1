package org.tertulia.sessions.whole;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;

/**
 * What is said of one command besides its rules.
 *
 * @param name its name on the wire
 * @param right who may ask for it
 * @param about what it is about
 * @param asked by whom
 * @param done the event by which pages name what it did, where that can be taken back
 */
public record CommandRow<R, C extends Command>(
        String name, Class<C> type, Right right, About<R, C> about, Asked asked, @Nullable Class<? extends Event> done) {
    /** Who sends a command. */
    public enum Asked {
        BY_BROWSERS,
        /** The server asks in somebody's name. */
        BY_THE_SERVER,
        /** Only alarms and imports ask. */
        BY_THE_ENGINE
    }

    /** Finds what a command is about; {@code subjectOf} finds what any entity is about, also one of a part above. */
    @FunctionalInterface
    public interface About<R, C> {
        Subject of(R state, C command, Function<EntityKey, Subject> subjectOf);
    }

    CommandRow<R, C> asked(Asked by) {
        return new CommandRow<>(name, type, right, about, by, done);
    }

    /** Whether it can be taken back. */
    public boolean undoable() {
        return done != null;
    }

    CommandRow<R, C> undoable(Class<? extends Event> event) {
        return new CommandRow<>(name, type, right, about, asked, event);
    }
}
