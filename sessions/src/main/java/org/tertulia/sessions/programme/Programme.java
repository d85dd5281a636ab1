package org.tertulia.sessions.programme;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
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
    /** The programme with other ids for the people it names. */
    public Programme naming(UnaryOperator<PersonId> ids) {
        var named = segments.stream().map(segment -> segment.naming(ids)).toList();
        return new Programme(title, zone, languages, stages, sessions, named, exchangeHeadings, activities);
    }

    /** What people do in their own time, if anything. */
    public List<Activity> ownTime() {
        return activities == null ? List.of() : activities;
    }
}
