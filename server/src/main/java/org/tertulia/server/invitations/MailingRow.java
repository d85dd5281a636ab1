package org.tertulia.server.invitations;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/**
 * What became of the mail to one person.
 *
 * @param reason what the mail server said, if it did not take the mail
 */
public record MailingRow(
        PersonId person, State state, @Nullable String reason, Instant at) {
    /** Where the mail to one person stands. */
    public enum State {
        WAITING,
        /** It is being handed over. */
        TRYING,
        SENT,
        /** The mail server refused it for good. */
        REFUSED,
        /** It was not sent, and may be sent later. */
        FAILED,
        /** The connection or the server stopped while it was handed over. */
        DOUBT,
        /** The person did not take part any more. */
        GONE,
        /** The person got another link or came after the mailing was planned. */
        OVERTAKEN;

        /** The states in which somebody was certainly not reached. */
        public static final Set<State> NOT_REACHED = Set.of(REFUSED, FAILED);

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
