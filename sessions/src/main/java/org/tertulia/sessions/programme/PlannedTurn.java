package org.tertulia.sessions.programme;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a line-up as planned.
 *
 * @param organisation the organisation that presents it, if it is only one
 * @param lengthMillis 10 seconds to 4 hours
 */
public record PlannedTurn(
        TurnId id, SubjectKey subject, @Nullable OrganisationId organisation, long lengthMillis) {
    public static final long SHORTEST_MILLIS = TimeUnit.SECONDS.toMillis(10);
    public static final long LONGEST_MILLIS = TimeUnit.HOURS.toMillis(4);

    /** Whether a turn may have this length. */
    public static boolean isTurnLength(long millis) {
        return millis >= SHORTEST_MILLIS && millis <= LONGEST_MILLIS;
    }
}
