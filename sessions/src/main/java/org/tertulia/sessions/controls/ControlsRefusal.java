package org.tertulia.sessions.controls;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command that needs the controls is refused. */
public enum ControlsRefusal implements RefusalCode {
    /** Detail {@code holder}: who holds the controls. */
    CONTROLS_ELSEWHERE("controls.elsewhere");

    private final String code;

    ControlsRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
