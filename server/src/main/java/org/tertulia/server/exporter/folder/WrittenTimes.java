package org.tertulia.server.exporter.folder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Session;

/** Times as a programme says them: dates and spans in one zone, in whole minutes. What ends within a minute ends with it. */
record WrittenTimes(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What starts and ends at the same time of day would have no length. */
    private static final Duration LONGEST = Duration.ofDays(1).minus(MINUTE);

    /** {@code 2022-04-11}. */
    String date(long millis) {
        return at(millis).toLocalDate().toString();
    }

    /** {@code 2022-04-11 18:00}. */
    String moment(long millis) {
        return moment(at(millis));
    }

    /** The same for an end. */
    String end(long millis) {
        return moment(endAt(millis));
    }

    private static String moment(ZonedDateTime at) {
        return at.toLocalDate() + " " + CLOCK.format(at);
    }

    /** {@code 10:00-12:00}; one that ends at midnight ends at 24:00. */
    String span(long start, long end) {
        var first = at(start);
        var last = Duration.between(first, endAt(end)).compareTo(LONGEST) > 0 ? first.plus(LONGEST) : endAt(end);
        var isMidnight = last.toLocalTime().toSecondOfDay() == 0;
        return CLOCK.format(first) + "-" + (isMidnight ? "24:00" : CLOCK.format(last));
    }

    /** The date of a segment that a reader would not find: the date of its session, or the next day if that is in the session. */
    @Nullable
    String ownDate(Session session, long start) {
        var date = at(start).toLocalDate();
        return date.equals(found(session, at(start))) ? null : date.toString();
    }

    private LocalDate found(Session session, ZonedDateTime start) {
        var first = at(session.plannedStart());
        var end = endAt(session.plannedEnd());
        var sameDay = first.toLocalDate().atTime(start.toLocalTime()).atZone(zone);
        var nextDay = sameDay.plusDays(1);
        return (sameDay.isBefore(first) && nextDay.isBefore(end) ? nextDay : sameDay).toLocalDate();
    }

    private ZonedDateTime at(long millis) {
        return Instant.ofEpochMilli(millis).atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private ZonedDateTime endAt(long millis) {
        var whole = at(millis);
        return whole.toInstant().toEpochMilli() == millis ? whole : whole.plus(MINUTE);
    }
}
