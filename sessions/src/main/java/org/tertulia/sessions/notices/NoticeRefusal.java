package org.tertulia.sessions.notices;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about notices is refused. */
public enum NoticeRefusal implements RefusalCode {
    NOTICE_AUDIENCE("notice.audience"),
    NOTICE_EXISTS("notice.exists"),
    NOTICE_UNKNOWN("notice.unknown");

    private final String code;

    NoticeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
