package org.tertulia.server.invitations;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a person's invitation has come.
 *
 * @param at when it came there; null if the person is not invited
 */
public record Standing(State state, @Nullable Instant at) {
    public static final Standing NOT_INVITED = new Standing(State.NOT_INVITED, null);

    /** The states, in their order. */
    public enum State {
        NOT_INVITED,
        INVITED,
        OPENED,
        CAME;

        /** As it is named in addresses and messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<State> of(@Nullable String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst();
        }
    }

    /** The furthest state that a person's valid links say. */
    static Standing of(Instant made, @Nullable Instant opened, @Nullable Instant used) {
        if (used != null) {
            return new Standing(State.CAME, used);
        }
        return opened == null ? new Standing(State.INVITED, made) : new Standing(State.OPENED, opened);
    }
}
