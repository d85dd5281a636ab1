package org.tertulia.server.invitations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a text may leave open, to be filled in for each person: {@code {name}}. */
public enum Placeholder {
    NAME,
    ORGANISATION,
    ROLES,
    EXCHANGE,
    DATES,
    LINK,
    PRIVACY;

    /** As people write it, with its braces. */
    public String written() {
        return "{" + word() + "}";
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
