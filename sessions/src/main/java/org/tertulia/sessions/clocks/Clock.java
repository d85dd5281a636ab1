package org.tertulia.sessions.clocks;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.SegmentId;

/**
 * The countdown of one thing, in milliseconds of stream time.
 *
 * @param parent the clock whose pause pauses this one
 * @param endsAt when it reaches zero; valid only while it runs
 * @param leftMillis the time left while it does not run; below zero in overtime
 * @param heldByParent whether it is paused only because its parent is
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

    /** The segment that it belongs to. Turns, steps and speeches have their segment's clock as parent. */
    SegmentId segment() {
        return new SegmentId((parent == null ? id : parent).of());
    }

    /** The time left at this moment; below zero in overtime. */
    public long leftMillis(long now) {
        return phase == ClockPhase.RUNNING ? endsAt - now : leftMillis;
    }

    /** How long it has run until this moment, without pauses. */
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
