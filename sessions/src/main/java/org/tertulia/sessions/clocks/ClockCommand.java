package org.tertulia.sessions.clocks;

import org.tertulia.realtime.contract.Command;

/** Commands about clocks. */
public sealed interface ClockCommand extends Command {
    /** Adds time to a clock, in milliseconds. A negative value takes time away. */
    record AdjustClock(ClockId clock, long byMillis) implements ClockCommand {}
}
