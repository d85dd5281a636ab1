package org.tertulia.sessions.run;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about the run of show is refused. */
public enum RunRefusal implements RefusalCode {
    CALL_NOT_HTTPS("call.not-https"),
    SEGMENT_ENDED("segment.ended"),
    SEGMENT_NOT_ENDED("segment.not-ended"),
    SEGMENT_NOT_PAUSED("segment.not-paused"),
    SEGMENT_NOT_RUNNING("segment.not-running"),
    SEGMENT_STARTED("segment.started");

    private final String code;

    RunRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
