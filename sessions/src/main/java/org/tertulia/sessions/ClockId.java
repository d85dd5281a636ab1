package org.tertulia.sessions;

import org.tertulia.realtime.contract.Id;

/** Names a clock by what it times: {@code segment:g1}, {@code turn:t1}, {@code changeover:g1}, {@code step:r1}, {@code speech:g1}, {@code recall:g1}. */
public record ClockId(String value) implements Id {}
