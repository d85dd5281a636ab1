package org.tertulia.sessions.clocks;

import org.tertulia.realtime.contract.Command;

/** What facilitators ask of clocks. */
public sealed interface ClockCommand extends Command {
    /** Adds time to a clock, or takes it when below zero; in milliseconds. */
    record AdjustClock(ClockId clock, long byMillis) implements ClockCommand {}
}
