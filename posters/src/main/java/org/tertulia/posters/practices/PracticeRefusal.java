package org.tertulia.posters.practices;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about practices and posters is refused. Each language has a message for each code. */
public enum PracticeRefusal implements RefusalCode {
    PRACTICE_UNKNOWN("practice.unknown"),
    PRACTICE_LOCKED("practice.locked"),
    /** A practice stays with the organisation it came from. */
    PRACTICE_OF_ANOTHER("practice.of-another"),
    POSTER_EMPTY("poster.empty"),
    POSTER_MISSING("poster.missing"),
    POSTER_NO_SUCH_PAGE("poster.no-such-page");

    private final String code;

    PracticeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
