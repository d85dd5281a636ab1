package org.tertulia.server.importer.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.whole.Zones;

/** Times in people's notation: {@code 10:00-12:00}, {@code 4:00}. */
public final class Times {
    private static final Duration SUSPICIOUS = Duration.ofHours(12);
    private static final long SHORTEST_STEP_MILLIS = Duration.ofSeconds(1).toMillis();
    private static final long LONGEST_STEP_MILLIS = Duration.ofHours(24).toMillis();
    private static final Duration HARDLY_A_TURN = Duration.ofSeconds(30);
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,4}):([0-5][0-9])");
    private static final Pattern MINUTES =
            Pattern.compile("([0-9]{1,3})\\s*(?:'|’|′|min|mins|m|minutes?|minutos?)?\\.?");
    private static final Pattern BARE_HOUR = Pattern.compile("(?<![0-9:.h])([0-9]{1,2})(?![0-9:.h])");
    private static final Pattern DAY_AND_TIME = Pattern.compile(
            "(.*?)(?:[ T,]+(?:at |a las? |\u00E0 )?([0-9]{1,2}(?:[:.h]| ?[ap]\\.?m).*))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final TimeOfDay MIDNIGHT = new TimeOfDay(0, false);
    private static final Span NONE = new Span(0, 0);

    private Times() {}

    /** A time span, in milliseconds since 1970. */
    public record Span(long start, long end) {
        public long lengthMillis() {
            return end - start;
        }
    }

    public static LocalDate date(Value value) {
        return Dates.read(value);
    }

    /**
     * A day, or a day and a time such as {@code 2027-03-01 18:00}, in milliseconds since 1970. Empty if there is none, or with
     * an error.
     *
     * @param toTheEnd whether a day without a time means its end
     */
    public static OptionalLong moment(Value value, ZoneId zone, boolean toTheEnd) {
        var text = value.word();
        var parts = DAY_AND_TIME.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return OptionalLong.empty();
        }
        var day = Dates.find(parts.group(1));
        var isWhole = parts.group(2) == null;
        var time = isWhole ? Optional.of(MIDNIGHT) : TimeOfDay.read(parts.group(2));
        if (day.isEmpty()) {
            Dates.read(value.part(parts.group(1)));
        } else if (time.isEmpty()) {
            value.error(
                    Reason.of("problem.time-of-day", Map.of("written", parts.group(2), "like", day.get() + " 18:00")));
        }
        return day.isEmpty() || time.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(moment(value, zone, day.get().plusDays(isWhole && toTheEnd ? 1 : 0), time.get()));
    }

    private static long moment(Value value, ZoneId zone, LocalDate day, TimeOfDay time) {
        return new ZoneClocks(zone).start(day.atStartOfDay().plusMinutes(time.minutes()), value);
    }

    public static ZoneId zone(Value value) {
        var text = value.word();
        if (!text.isEmpty() && !Zones.has(text)) {
            value.error("\"" + text + "\" is not the time zone of a place, such as Europe/Madrid" + ZoneHint.of(text));
        }
        return Zones.has(text) ? ZoneId.of(text) : ZoneId.of("UTC");
    }

    /** The time of what starts on this date. */
    public static Span span(Value value, LocalDate date, ZoneId zone) {
        return written(value).map(span -> span(value, span.from(date), zone)).orElse(NONE);
    }

    /** The time of a segment. In a session that passes midnight it may be on the next day. */
    public static Span span(Value value, LocalDate date, ZoneId zone, Span session) {
        return written(value)
                .map(span -> span(value, within(session, span.from(date), zone), zone))
                .orElse(NONE);
    }

    private static LocalSpan within(Span session, LocalSpan span, ZoneId zone) {
        var isBefore = millis(span.start(), zone) < session.start();
        return isBefore && millis(span.nextDay().start(), zone) < session.end() ? span.nextDay() : span;
    }

    private static long millis(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant().toEpochMilli();
    }

    private static Optional<LocalSpan.Written> written(Value value) {
        var text = value.word();
        var span = LocalSpan.read(text);
        if (value.isAbsent() || text.isEmpty()) {
            return Optional.empty();
        }
        if (span.isEmpty()) {
            value.error(noTime(text));
        } else if (span.get().isAmbiguous()) {
            value.error(Reason.of("problem.time-half", "written", text));
        } else if (span.get().start().minutes() == span.get().end().minutes()) {
            value.error(Reason.of("problem.time-empty", "written", text));
        } else {
            return span;
        }
        return Optional.empty();
    }

    /** Names the time that somebody meant who left out the minutes. */
    private static Reason noTime(String text) {
        if (TimeOfDay.read(text).isPresent()) {
            return Reason.of("problem.time-end", "written", text);
        }
        return LocalSpan.read(BARE_HOUR.matcher(text).replaceAll("$1:00"))
                .map(span -> Reason.of("problem.time-near", Map.of("written", text, "near", span.toString())))
                .orElse(Reason.of("problem.time", "written", text));
    }

    /** Whether a time is so long that somebody has probably swapped its start and end. */
    public static boolean isSuspicious(long lengthMillis) {
        return lengthMillis > SUSPICIOUS.toMillis();
    }

    private static Span span(Value value, LocalSpan local, ZoneId zone) {
        if (local.passesMidnight() && isSuspicious(local.length().toMillis())) {
            value.warning("ends before it starts, so it would last "
                    + local.length().toHours() + " hours, until the next day; "
                    + local.inAfternoon()
                            .map(meant -> "did you mean " + meant + "?")
                            .orElse("is that right?"));
        }
        var clocks = new ZoneClocks(zone);
        var span = new Span(clocks.start(local.start(), value), clocks.end(local.end(), value));
        if (span.end() <= span.start()) {
            value.error("\"" + value.text() + "\" does not exist on that night, because the clocks jump over it");
            return NONE;
        }
        return span;
    }

    /** A length in minutes and seconds, as milliseconds. */
    private static long length(Value value) {
        var text = value.word();
        var match = LENGTH.matcher(text);
        if (match.matches()) {
            return Duration.ofMinutes(Long.parseLong(match.group(1)))
                    .plusSeconds(Long.parseLong(match.group(2)))
                    .toMillis();
        }
        if (!text.isEmpty()) {
            value.error(noLength(text));
        }
        return 0;
    }

    private static Reason noLength(String text) {
        var minutes = MINUTES.matcher(text);
        return minutes.matches()
                ? Reason.of("problem.length-near", Map.of("written", text, "near", minutes.group(1) + ":00"))
                : Reason.of("problem.length", "written", text);
    }

    /** The length of a step. */
    public static long step(Value value) {
        return within(value, SHORTEST_STEP_MILLIS, LONGEST_STEP_MILLIS);
    }

    /** The length of a turn. One of a few seconds was probably meant in minutes. */
    public static long turn(Value value) {
        var length = within(value, PlannedTurn.SHORTEST_MILLIS, PlannedTurn.LONGEST_MILLIS);
        if (length >= PlannedTurn.SHORTEST_MILLIS && length < HARDLY_A_TURN.toMillis()) {
            value.warning("lasts " + inWords(length) + minutesMeant(length));
        }
        return length;
    }

    /** What to write for minutes in the place of these seconds. */
    private static String minutesMeant(long millis) {
        var seconds = Duration.ofMillis(millis).toSeconds();
        return "; for " + inWords(Duration.ofMinutes(seconds).toMillis()) + " write " + seconds + ":00";
    }

    public static long changeOver(Value value) {
        return within(value, 0, LineUpPlan.LONGEST_CHANGE_OVER_MILLIS);
    }

    private static long within(Value value, long least, long most) {
        var length = length(value);
        var isRead = !value.isAbsent() && LENGTH.matcher(value.word()).matches();
        if (isRead && (length < least || length > most)) {
            var meant = length > 0 && length < least ? minutesMeant(length) : "";
            value.error("must be " + written(least) + " to " + written(most) + " long" + meant);
        }
        return length;
    }

    /** A length in people's notation: {@code 4:30}. A part of a second counts as a whole one. */
    public static String written(long millis) {
        var length = Duration.ofSeconds(Math.ceilDiv(millis, 1_000L));
        return "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }

    /** A length as people say it: {@code 2 hours 15 minutes}, {@code 4:30 minutes} or {@code 10 seconds}. */
    public static String inWords(long millis) {
        return Reason.lengthInEnglish(millis);
    }
}
