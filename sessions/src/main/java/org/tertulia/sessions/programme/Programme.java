package org.tertulia.sessions.programme;

import java.util.List;
import org.tertulia.sessions.whole.Multilingual;

/**
 * The days, sessions and segments of an exchange as planned, in the order of their planned times.
 *
 * @param zone the exchange's time zone, as an IANA name
 * @param exchangeHeadings the columns of the exchange's own board
 */
public record Programme(
        Multilingual title,
        String zone,
        List<String> languages,
        List<Stage> stages,
        List<Session> sessions,
        List<Segment> segments,
        List<Heading> exchangeHeadings) {}
