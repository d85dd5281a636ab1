package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;

/**
 * A countdown of one thing on stream time, in milliseconds.
 *
 * @param parent the clock whose pause pauses this one
 * @param endsAt when it reaches zero; true only while it runs
 * @param leftMillis what is left while it does not run, below zero in overtime
 * @param heldByParent whether it stands only because its parent does
 */
public record Clock(
        ClockId id,
        @Nullable ClockId parent,
        Phase phase,
        long lengthMillis,
        long endsAt,
        long leftMillis,
        boolean heldByParent)
        implements View {}
