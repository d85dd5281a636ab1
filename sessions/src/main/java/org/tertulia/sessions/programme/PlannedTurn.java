package org.tertulia.sessions.programme;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An allotted time of a line-up before it is taken.
 *
 * @param organisation whose people present it, where it is one organisation's
 * @param lengthMillis 10 seconds to 4 hours
 */
public record PlannedTurn(
        TurnId id, SubjectKey subject, @Nullable OrganisationId organisation, long lengthMillis) {
    public static final long SHORTEST_MILLIS = TimeUnit.SECONDS.toMillis(10);
    public static final long LONGEST_MILLIS = TimeUnit.HOURS.toMillis(4);

    /** Whether a turn may be so long. */
    public static boolean isTurnLength(long millis) {
        return millis >= SHORTEST_MILLIS && millis <= LONGEST_MILLIS;
    }
}
