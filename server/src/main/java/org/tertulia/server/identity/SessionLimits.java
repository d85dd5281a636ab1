package org.tertulia.server.identity;

import java.time.Duration;

/** How long a browser session may be idle, and how long it may last in total. */
public record SessionLimits(Duration idle, Duration longest) {
    public static final SessionLimits ORGANISER = new SessionLimits(Duration.ofHours(1), Duration.ofHours(12));
    public static final SessionLimits STAFF = new SessionLimits(Duration.ofHours(8), Duration.ofHours(24));
    public static final SessionLimits PARTICIPANT = new SessionLimits(Duration.ofHours(8), Duration.ofDays(7));

    /** No session lasts longer than this. */
    static final Duration LONGEST = PARTICIPANT.longest();
}
