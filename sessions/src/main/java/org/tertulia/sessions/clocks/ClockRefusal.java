package org.tertulia.sessions.clocks;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about clocks is refused. */
public enum ClockRefusal implements RefusalCode {
    CLOCK_ENDED("clock.ended"),
    CLOCK_OUT_OF_BOUNDS("clock.out-of-bounds"),
    CLOCK_UNKNOWN("clock.unknown");

    private final String code;

    ClockRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
