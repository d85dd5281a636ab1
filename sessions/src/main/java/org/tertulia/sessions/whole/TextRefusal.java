package org.tertulia.sessions.whole;

import org.tertulia.realtime.contract.RefusalCode;

/** Why a command about texts, ids and languages is refused. */
public enum TextRefusal implements RefusalCode {
    ID_MALFORMED("id.malformed"),
    LANGUAGE_MALFORMED("language.malformed"),
    LANGUAGE_MISSING("language.missing"),
    /** Details {@code text}, {@code edit} and {@code language} of the current wording. */
    TEXT_CHANGED("text.changed"),
    TEXT_EDIT_EXISTS("text.edit-exists"),
    TEXT_EMPTY("text.empty"),
    TEXT_FORBIDDEN("text.forbidden"),
    TEXT_TOO_LONG("text.too-long");

    private final String code;

    TextRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
