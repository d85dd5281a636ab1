package org.tertulia.sessions.lineups;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about line-ups and turns is refused. */
public enum LineUpRefusal implements RefusalCode {
    LINE_UP_TOO_LONG("line-up.too-long"),
    TURN_EXISTS("turn.exists"),
    TURN_LENGTH("turn.length"),
    TURN_NOT_RUNNING("turn.not-running"),
    TURN_NOT_TAKEN("turn.not-taken"),
    TURN_NOT_WAITING("turn.not-waiting"),
    TURN_OTHER_RUNS("turn.other-runs"),
    TURN_POSITION("turn.position"),
    TURN_UNKNOWN("turn.unknown");

    private final String code;

    LineUpRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
