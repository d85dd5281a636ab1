package org.tertulia.server.jobs;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work.
 *
 * @param attempts how often it was begun; a stop of the server in order does not count
 * @param done how many of its steps are done
 * @param steps 0 as long as nobody knows how many there are
 * @param result what came of it, or the last failure
 */
public record Job(
        UUID id,
        String kind,
        State state,
        Instant due,
        int attempts,
        int done,
        int steps,
        @Nullable String result) {
    /** Where a job stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** It was tried as often as its kind allows. */
        FAILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it will not be tried again. */
    public boolean isOver() {
        return switch (state) {
            case WAITING, RUNNING -> false;
            case DONE, FAILED -> true;
        };
    }
}
