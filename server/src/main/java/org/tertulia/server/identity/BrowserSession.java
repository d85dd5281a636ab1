package org.tertulia.server.identity;

import java.time.Instant;

/**
 * A browser that signed in with a personal link.
 *
 * @param key the name of the session: the hash of the cookie, never the cookie
 */
public record BrowserSession(String key, NamedPerson person, Instant openedAt, Instant seenAt) {
    boolean isOver(Instant now, SessionLimits limits) {
        return now.isAfter(seenAt.plus(limits.idle())) || now.isAfter(openedAt.plus(limits.longest()));
    }

    BrowserSession seen(Instant now) {
        return new BrowserSession(key, person, openedAt, now);
    }
}
