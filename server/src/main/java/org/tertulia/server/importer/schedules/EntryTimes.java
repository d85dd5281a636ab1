package org.tertulia.server.importer.schedules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates, times and lengths in the spellings of schedules. */
final class EntryTimes {
    /** {@code 0:45}, {@code 00:45:00} or {@code 1:02:00:00} with days. */
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,3}):)??(\\d{1,3}):([0-5]?\\d)(?::([0-5]\\d))?");

    private EntryTimes() {}

    /** {@code 2027-03-01}, or the day of a date with a time. */
    static Optional<LocalDate> date(String text) {
        return parsed(text.length() > 10 ? text.substring(0, 10) : text, LocalDate::parse);
    }

    /** {@code 2027-03-01T10:00:00+02:00}. */
    static Optional<OffsetDateTime> moment(String text) {
        return parsed(text, OffsetDateTime::parse);
    }

    /** {@code 2027-03-01T10:00:00}, with or without an offset. */
    static Optional<LocalDateTime> local(String text) {
        return moment(text).map(OffsetDateTime::toLocalDateTime).or(() -> parsed(text, LocalDateTime::parse));
    }

    /** {@code 9:30}, {@code 09:30} or {@code 09:30:00}. */
    static Optional<LocalTime> time(String text) {
        return parsed(text.indexOf(':') == 1 ? "0" + text : text, LocalTime::parse);
    }

    /** {@code 0:45}, {@code 00:45:00}, {@code PT45M} or minutes alone. */
    static Optional<Duration> length(String text) {
        var match = LENGTH.matcher(text);
        if (match.matches()) {
            return Optional.of(Duration.ofDays(number(match.group(1)))
                    .plusHours(number(match.group(2)))
                    .plusMinutes(number(match.group(3)))
                    .truncatedTo(ChronoUnit.MINUTES));
        }
        return text.matches("\\d{1,4}")
                ? Optional.of(Duration.ofMinutes(Long.parseLong(text)))
                : parsed(text, Duration::parse);
    }

    private static long number(String group) {
        return group == null ? 0 : Long.parseLong(group);
    }

    @FunctionalInterface
    private interface Parser<T> {
        T parse(String text);
    }

    private static <T> Optional<T> parsed(String text, Parser<T> parser) {
        try {
            return Optional.of(parser.parse(text.strip()));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
