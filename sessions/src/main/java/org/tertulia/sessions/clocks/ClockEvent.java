package org.tertulia.sessions.clocks;

import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Event;

/** What happened to a clock; times are stream time, in milliseconds. */
public sealed interface ClockEvent extends Event {
    ClockId clock();

    record ClockArmed(ClockId clock, @Nullable ClockId parent, long lengthMillis) implements ClockEvent {}

    record ClockStarted(ClockId clock, long endsAt) implements ClockEvent {}

    record ClockPaused(ClockId clock, long leftMillis, boolean heldByParent) implements ClockEvent {}

    record ClockAdjusted(ClockId clock, long byMillis) implements ClockEvent {}

    record ClockEnded(ClockId clock, long leftMillis) implements ClockEvent {}

    record ClockRemoved(ClockId clock) implements ClockEvent {}
}
