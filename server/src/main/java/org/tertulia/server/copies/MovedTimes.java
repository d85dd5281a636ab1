package org.tertulia.server.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.setting.Activity;

/**
 * The times of a programme on other days, and in another zone. The time of day stays as people read it.
 *
 * @param days how many days later
 */
record MovedTimes(ZoneId from, ZoneId to, long days) {
    static MovedTimes of(Programme programme, LocalDate starts, ZoneId to) {
        var from = ZoneId.of(programme.zone());
        var first = LongStream.concat(
                        programme.sessions().stream().mapToLong(Session::plannedStart),
                        programme.ownTime().stream().mapToLong(Activity::opens))
                .min();
        var days = first.isEmpty() ? 0 : ChronoUnit.DAYS.between(day(first.getAsLong(), from), starts);
        return new MovedTimes(from, to, days);
    }

    private static LocalDate day(long millis, ZoneId zone) {
        return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
    }

    long moved(long millis) {
        return moved(millis, from, to);
    }

    /** A time of a session that may have a zone of its own, which it keeps. */
    long moved(long millis, Session session) {
        if (session.zone() == null) {
            return moved(millis);
        }
        var own = ZoneId.of(session.zone());
        return moved(millis, own, own);
    }

    private long moved(long millis, ZoneId before, ZoneId after) {
        return Instant.ofEpochMilli(millis)
                .atZone(before)
                .toLocalDateTime()
                .plusDays(days)
                .atZone(after)
                .toInstant()
                .toEpochMilli();
    }
}
