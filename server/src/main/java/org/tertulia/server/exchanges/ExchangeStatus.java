package org.tertulia.server.exchanges;

import java.util.Locale;

/** How far the organisers have opened an exchange. Organisers may enter it at any time. */
public enum ExchangeStatus {
    /** It is being prepared. Strangers do not see it. */
    DRAFT,
    /** Everyone with a personal link may enter. */
    OPEN,
    /** It is over. Personal links no longer let people in; what is public stays public. */
    CLOSED,
    /** It is closed, and strangers no longer see it. */
    ARCHIVED;

    static ExchangeStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its word in addresses, messages and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether everyone with a personal link may enter, and not only organisers. */
    public boolean admitsEveryone() {
        return this == OPEN;
    }

    /** Whether strangers may see what the exchange makes public. */
    public boolean isPublic() {
        return this == OPEN || this == CLOSED;
    }
}
