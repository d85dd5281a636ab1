package org.tertulia.sessions.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.whole.Multilingual;

/**
 * The days, sessions and segments of an exchange as planned, in the order of their planned times.
 *
 * @param zone the exchange's time zone, as an IANA name
 * @param exchangeHeadings the columns of the exchange's own board
 * @param activities what people do in their own time, such as a course; null if there is nothing
 */
public record Programme(
        Multilingual title,
        String zone,
        List<String> languages,
        List<Stage> stages,
        List<Session> sessions,
        List<Segment> segments,
        List<Heading> exchangeHeadings,
        @Nullable List<Activity> activities) {
    /** What people do in their own time, if anything. */
    public List<Activity> ownTime() {
        return activities == null ? List.of() : activities;
    }
}
