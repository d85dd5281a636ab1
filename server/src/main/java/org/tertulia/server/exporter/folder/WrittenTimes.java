package org.tertulia.server.exporter.folder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as a programme says them: dates and spans in one zone. */
record WrittenTimes(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** {@code 2022-04-11}. */
    String date(long millis) {
        return Instant.ofEpochMilli(millis).atZone(zone).toLocalDate().toString();
    }

    /** {@code 2022-04-11 18:00}. */
    String moment(long millis) {
        return date(millis) + " " + CLOCK.format(at(millis));
    }

    /** {@code 10:00-12:00}; one that ends at midnight ends at 24:00. */
    String span(long start, long end) {
        var last = at(end);
        return CLOCK.format(at(start)) + "-" + (last.equals(LocalTime.MIDNIGHT) ? "24:00" : CLOCK.format(last));
    }

    private LocalTime at(long millis) {
        return Instant.ofEpochMilli(millis).atZone(zone).toLocalTime();
    }
}
