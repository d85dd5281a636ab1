package org.tertulia.server.importer.reading;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.PlannedTurn;

/** Times in people's notation: {@code 10:00-12:00}, {@code 4:00}. */
public final class Times {
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,2}:[0-9]{2})\\s*[-\u2013]\\s*([0-9]{1,2}:[0-9]{2})");
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
    private static final Span NONE = new Span(0, 0);

    private Times() {}

    /** A time span, in milliseconds since 1970. */
    public record Span(long start, long end) {
        public long lengthMillis() {
            return end - start;
        }
    }

    public static LocalDate date(Value value) {
        var text = value.text();
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            value.error("\"" + text + "\" is not a date; write it like 2022-04-11");
            return LocalDate.EPOCH;
        }
    }

    public static ZoneId zone(Value value) {
        var text = value.text();
        try {
            return text.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(text);
        } catch (DateTimeException wrong) {
            value.error("\"" + text + "\" is not a time zone; write it like Europe/Madrid");
            return ZoneId.of("UTC");
        }
    }

    public static Span span(Value value, LocalDate date, ZoneId zone) {
        var text = value.text();
        var match = SPAN.matcher(text);
        if (!match.matches()) {
            return wrong(value, "\"" + text + "\" is not a time; write it like 10:00-12:00");
        }
        try {
            var span = new Span(at(date, match.group(1), zone), at(date, match.group(2), zone));
            return span.end() > span.start() ? span : wrong(value, "\"" + text + "\" ends before it starts");
        } catch (DateTimeException wrong) {
            return wrong(value, "\"" + text + "\" is not a time; write it like 10:00-12:00");
        }
    }

    private static Span wrong(Value value, String message) {
        if (!value.isAbsent() && value.isText()) {
            value.error(message);
        }
        return NONE;
    }

    private static long at(LocalDate date, String time, ZoneId zone) {
        var padded = time.length() == 4 ? "0" + time : time;
        return date.atTime(LocalTime.parse(padded)).atZone(zone).toInstant().toEpochMilli();
    }

    /** A length in minutes and seconds, as milliseconds. */
    private static long length(Value value) {
        var text = value.text();
        var match = LENGTH.matcher(text);
        if (match.matches()) {
            return Duration.ofMinutes(Long.parseLong(match.group(1)))
                    .plusSeconds(Long.parseLong(match.group(2)))
                    .toMillis();
        }
        if (!text.isEmpty()) {
            value.error("\"" + text + "\" is not a length; write minutes and seconds like 4:00");
        }
        return 0;
    }

    /** The length of a turn or a step. */
    public static long turn(Value value) {
        return within(value, PlannedTurn.SHORTEST_MILLIS, PlannedTurn.LONGEST_MILLIS);
    }

    public static long changeOver(Value value) {
        return within(value, 0, LineUpPlan.LONGEST_CHANGE_OVER_MILLIS);
    }

    private static long within(Value value, long least, long most) {
        var length = length(value);
        var isRead = !value.isAbsent() && LENGTH.matcher(value.text()).matches();
        if (isRead && (length < least || length > most)) {
            value.error("must be " + written(least) + " to " + written(most) + " long");
        }
        return length;
    }

    /** A length in people's notation: {@code 4:30}. */
    public static String written(long millis) {
        var length = Duration.ofMillis(millis);
        return "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }
}
