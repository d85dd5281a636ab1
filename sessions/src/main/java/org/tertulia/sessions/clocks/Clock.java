package org.tertulia.sessions.clocks;

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
        ClockPhase phase,
        long lengthMillis,
        long endsAt,
        long leftMillis,
        boolean heldByParent)
        implements View {
    static Clock armed(ClockId id, @Nullable ClockId parent, long lengthMillis) {
        return new Clock(id, parent, ClockPhase.ARMED, lengthMillis, 0, lengthMillis, false);
    }

    /** What is left at this time, below zero in overtime. */
    public long leftMillis(long now) {
        return phase == ClockPhase.RUNNING ? endsAt - now : leftMillis;
    }

    /** How long it has run until this time, pauses left out. */
    public long usedMillis(long now) {
        return lengthMillis - leftMillis(now);
    }

    Clock started(long end) {
        return new Clock(id, parent, ClockPhase.RUNNING, lengthMillis, end, 0, false);
    }

    Clock paused(long left, boolean held) {
        return new Clock(id, parent, ClockPhase.PAUSED, lengthMillis, 0, left, held);
    }

    Clock adjusted(long byMillis) {
        var runs = phase == ClockPhase.RUNNING;
        return new Clock(
                id,
                parent,
                phase,
                lengthMillis + byMillis,
                runs ? endsAt + byMillis : endsAt,
                runs ? leftMillis : leftMillis + byMillis,
                heldByParent);
    }

    Clock ended(long left) {
        return new Clock(id, parent, ClockPhase.ENDED, lengthMillis, 0, left, false);
    }
}
