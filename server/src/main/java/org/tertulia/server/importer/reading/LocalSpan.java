package org.tertulia.server.importer.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** A span of local time, as on a printed programme. It may end on the next day. */
public record LocalSpan(LocalDateTime start, LocalDateTime end) {
    private static final int HALF_DAY_HOURS = 12;
    private static final int MOST_HOURS = 4;
    private static final Pattern DASH = Pattern.compile(
            "\\s*[-\u2010-\u2015\u2212]\\s*|\\s+(?:to|until|a|hasta|\u00E0)\\s+", Pattern.CASE_INSENSITIVE);

    /** The two times of a span as they are written, the second one not necessarily later. */
    public record Written(TimeOfDay start, TimeOfDay end) {
        /** Whether only one of the two says am or pm, and the other may be either. */
        public boolean isAmbiguous() {
            return start.half() != end.half() && (start.lacksHalf() || end.lacksHalf());
        }

        /** {@code 09:00-10:30}. */
        @Override
        public String toString() {
            return start + "-" + end;
        }

        /** From this date on. A span that ends before it starts ends on the next day. */
        LocalSpan from(LocalDate date) {
            var midnight = date.atStartOfDay();
            var end = midnight.plusMinutes(this.end.minutes());
            var start = midnight.plusMinutes(this.start.minutes());
            return new LocalSpan(start, end.isAfter(start) ? end : end.plusDays(1));
        }
    }

    /** Reads two times with a dash between them, or a word such as "to". */
    public static Optional<Written> read(String text) {
        var dash = DASH.matcher(text);
        while (dash.find()) {
            var start = TimeOfDay.read(text.substring(0, dash.start()));
            var end = TimeOfDay.read(text.substring(dash.end()));
            if (start.isPresent() && end.isPresent()) {
                return Optional.of(new Written(start.get(), end.get()));
            }
        }
        return Optional.empty();
    }

    /** The same times one day later. */
    LocalSpan nextDay() {
        return new LocalSpan(start.plusDays(1), end.plusDays(1));
    }

    /** The times with an end in the afternoon instead of the night, if that is soon after the start. */
    Optional<String> inAfternoon() {
        var meant = end.minusHours(HALF_DAY_HOURS);
        var length = Duration.between(start, meant);
        return length.isPositive() && length.toHours() < MOST_HOURS
                ? Optional.of(start.toLocalTime() + "-" + meant.toLocalTime())
                : Optional.empty();
    }

    Duration length() {
        return Duration.between(start, end);
    }

    boolean passesMidnight() {
        return end.isAfter(start.toLocalDate().plusDays(1).atStartOfDay());
    }
}
