package org.tertulia.server.importer.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as people write them. A date in figures has its year first; for other orders it proposes what to write. */
public final class Dates {
    private static final int FIRST_YEAR = 1970;
    private static final int LONGEST = 100;
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4}|[0-9]{2})");
    private static final Pattern IN_WORDS = Pattern.compile(
            "([0-9]{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de |of )?(\\p{L}+)\\.?,?\\s+(?:de |del )?([0-9]{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+([0-9]{4})");
    private static final Pattern WITH_WEEKDAY = Pattern.compile("(\\p{L}+)\\.?,?\\s+(.*[0-9].*)");
    private static final List<Locale> READ_IN = List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH);
    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private Dates() {}

    /** A wrong date is an error and is read as the first day of 1970. */
    static LocalDate read(Value value) {
        var text = value.word();
        var date = find(text);
        if (date.isEmpty() && !text.isEmpty()) {
            value.error(objection(text));
        }
        date.filter(day ->
                        weekday(text).filter(said -> said != day.getDayOfWeek()).isPresent())
                .map(LocalDate::toString)
                .ifPresent(day ->
                        value.warning(Reason.of("problem.date-weekday", Map.of("date", day, "itsWeekday", day))));
        return date.orElse(LocalDate.EPOCH);
    }

    /** Whether a text is a date but for its year, such as {@code Jeudi 10 juin}. */
    public static boolean isWithoutYear(String text) {
        var line = text.strip();
        return line.length() <= LONGEST
                && find(line).isEmpty()
                && find(line + " 2028").isPresent();
    }

    /** Why a text is no date, and what to write. */
    public static Reason objection(String text) {
        var reason = isWithoutYear(text) ? Reason.of("problem.date-year") : remedy(bare(text));
        return reason.and("written", text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** The day of the week before a date. */
    private static Optional<DayOfWeek> weekday(String text) {
        var match = WITH_WEEKDAY.matcher(text);
        return text.length() <= LONGEST && match.matches()
                ? Optional.ofNullable(WEEKDAYS.get(Folded.letters(match.group(1))))
                : Optional.empty();
    }

    private static String bare(String text) {
        return weekday(text).isPresent() ? WITH_WEEKDAY.matcher(text).replaceFirst("$2") : text;
    }

    /** The date that a text is, if it is one. A year such as 0022 is a slip. */
    public static Optional<LocalDate> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var date = bare(text);
        return yearFirst(date)
                .or(() -> inWords(date))
                .or(() -> monthFirst(date))
                .filter(day -> day.getYear() >= FIRST_YEAR);
    }

    private static Optional<LocalDate> yearFirst(String text) {
        var match = YEAR_FIRST.matcher(text);
        return match.matches() ? date(number(match, 1), number(match, 2), number(match, 3)) : Optional.empty();
    }

    /** A date with the name of its month in English, Spanish or French. */
    private static Optional<LocalDate> inWords(String text) {
        var match = IN_WORDS.matcher(text);
        return match.matches()
                ? Optional.ofNullable(MONTHS.get(Folded.letters(match.group(2))))
                        .flatMap(month -> date(number(match, 3), month, number(match, 1)))
                : Optional.empty();
    }

    /** {@code November 12, 2027}. */
    private static Optional<LocalDate> monthFirst(String text) {
        var match = MONTH_FIRST.matcher(text);
        return match.matches()
                ? Optional.ofNullable(MONTHS.get(Folded.letters(match.group(1))))
                        .flatMap(month -> date(number(match, 3), month, number(match, 2)))
                : Optional.empty();
    }

    /** The months by their names, whole and short. No short name means another month in another language. */
    private static Map<String, Integer> months() {
        var months = new HashMap<>(Map.of("sept", Month.SEPTEMBER.getValue()));
        for (var language : READ_IN) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(Folded.letters(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }

    private static Map<String, DayOfWeek> weekdays() {
        var days = new HashMap<>(
                Map.of("tues", DayOfWeek.TUESDAY, "thur", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
        for (var language : READ_IN) {
            for (var day : DayOfWeek.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    days.put(Folded.letters(day.getDisplayName(style, language)), day);
                }
            }
        }
        return Map.copyOf(days);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static Reason remedy(String text) {
        var first = YEAR_FIRST.matcher(text);
        var last = YEAR_LAST.matcher(text);
        if (first.matches()) {
            return month(number(first, 1), number(first, 2));
        }
        return last.matches() ? orders(last) : Reason.of("problem.date");
    }

    private static Reason month(int year, int month) {
        if (month < 1 || month > 12) {
            return Reason.of("problem.date-month");
        }
        var meant = YearMonth.of(year, month);
        return Reason.of("problem.date-days", "meantMonth", meant.toString()).and("days", meant.lengthOfMonth());
    }

    /** Both orders in which people write day and month, as far as they are dates. */
    private static Reason orders(Matcher last) {
        var year = number(last, 3) < 100 ? 2000 + number(last, 3) : number(last, 3);
        var dayFirst = date(year, number(last, 2), number(last, 1));
        var monthFirst =
                date(year, number(last, 1), number(last, 2)).filter(date -> !dayFirst.equals(Optional.of(date)));
        var meant = Stream.of(dayFirst, monthFirst)
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .toList();
        return switch (meant.size()) {
            case 0 -> Reason.of("problem.date");
            case 1 -> Reason.of("problem.date-one", Map.of("one", meant.getFirst(), "oneDay", meant.getFirst()));
            default ->
                Reason.of("problem.date-two", Map.of("one", meant.getFirst(), "oneDay", meant.getFirst()))
                        .and("other", meant.getLast())
                        .and("otherDay", meant.getLast());
        };
    }
}
