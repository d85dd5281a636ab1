package org.tertulia.server.privacy;

import java.util.Locale;

/** What a privacy notice must say, in the order of the page. */
public enum PrivacyPart {
    CONTROLLER,
    CONTACT,
    BASIS,
    PURPOSES,
    TRANSFERS,
    TOOLS;

    /** As it is stored and named in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PrivacyPart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
