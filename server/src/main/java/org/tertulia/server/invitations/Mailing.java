package org.tertulia.server.invitations;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/**
 * One mail to several people, each in their language.
 *
 * @param id also the id of its job
 * @param leftOut how many people were chosen and get none
 * @param total how many people it is for
 * @param over how many of them need nothing more
 * @param problem why it waits or has stopped
 */
public record Mailing(
        UUID id,
        String exchange,
        MailKind kind,
        State state,
        int leftOut,
        int total,
        int over,
        PersonId madeBy,
        Instant madeAt,
        @Nullable String problem) {
    /** Where a mailing stands. */
    public enum State {
        /** Nothing is sent before an organiser has seen it and says yes. */
        PLANNED,
        RUNNING,
        DONE,
        /** The mail server could not be reached for too long. */
        STOPPED,
        DISCARDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
