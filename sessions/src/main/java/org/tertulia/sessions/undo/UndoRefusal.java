package org.tertulia.sessions.undo;

import org.tertulia.realtime.contract.RefusalCode;

/** Why an act is not undone. */
public enum UndoRefusal implements RefusalCode {
    /** It was undone already, is too long ago, or is not theirs. */
    UNDO_UNKNOWN("undo.unknown"),
    /** A later change depends on it. */
    UNDO_LATER("undo.later"),
    /** Nothing undoes it. */
    UNDO_NEVER("undo.never");

    private final String code;

    UndoRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
