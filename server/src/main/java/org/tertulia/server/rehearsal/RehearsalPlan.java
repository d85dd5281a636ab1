package org.tertulia.server.rehearsal;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;

/**
 * The settings of a rehearsal.
 *
 * @param session the only session to play; null for all sessions
 * @param until the segment before which it stops; null for the end
 * @param people the number of simulated people, staff included
 * @param rate how many times faster than real time
 * @param seed the same seed makes the same choices
 * @param publishes whether a whole rehearsal ends with a published brief
 */
public record RehearsalPlan(
        @Nullable SessionId session,
        @Nullable SegmentId until,
        int people,
        double rate,
        long seed,
        boolean publishes) {}
