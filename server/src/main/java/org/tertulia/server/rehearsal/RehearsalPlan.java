package org.tertulia.server.rehearsal;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;

/**
 * What is to be rehearsed.
 *
 * @param session the only one to play; all without it
 * @param until where to stop, in the middle of this segment; the end without it
 * @param people how many are simulated, staff among them
 * @param rate how many times faster than life
 * @param seed the same seed makes the same choices
 */
public record RehearsalPlan(
        @Nullable SessionId session, @Nullable SegmentId until, int people, double rate, long seed) {}
