package org.tertulia.server.importer.checks;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Multilingual;

/**
 * How messages name what is in a programme.
 *
 * @param zone that of the exchange
 * @param language the main one of the exchange
 */
record Wording(ZoneId zone, String language) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    String title(Multilingual title) {
        var texts = title.byLanguage();
        var any = texts.entrySet().stream().min(Map.Entry.comparingByKey());
        var text = texts.getOrDefault(language, any.map(Map.Entry::getValue).orElse(""));
        return "“" + text + "”";
    }

    /** {@code “Opening” (09:00-09:30)}. */
    String timed(ReadSegment read) {
        return title(read.segment().title()) + " (" + read.time().word() + ")";
    }

    /** {@code “Opening” of “Day 1” (09:00-09:30)}. */
    String timed(ReadSegment read, ReadSession session) {
        return title(read.segment().title()) + " of " + title(session.session().title()) + " ("
                + read.time().word() + ")";
    }

    /** {@code “Day 1” (09:00-17:00)}. */
    String timed(ReadSession read) {
        return title(read.session().title()) + " (" + read.time().word() + ")";
    }

    /** {@code 14:30-15:00}, in the zone of a session. */
    String clock(long start, long end, Session session) {
        return clock(start, session) + "-" + clock(end, session);
    }

    private String clock(long millis, Session session) {
        return CLOCK.format(Instant.ofEpochMilli(millis).atZone(zone(session)));
    }

    /** Whether it ends on a later day than it starts. */
    boolean passesMidnight(ReadSegment read, Session session) {
        var zone = zone(session);
        var last = Instant.ofEpochMilli(read.end() - 1).atZone(zone).toLocalDate();
        return last.isAfter(Instant.ofEpochMilli(read.start()).atZone(zone).toLocalDate());
    }

    private ZoneId zone(Session session) {
        return session.zone() == null ? zone : ZoneId.of(session.zone());
    }
}
