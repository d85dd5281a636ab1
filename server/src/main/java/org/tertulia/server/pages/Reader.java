package org.tertulia.server.pages;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.languages.Language;
import org.tertulia.sessions.whole.Multilingual;

/** A reader of a page, with language and time zone. */
public record Reader(Language language, ZoneId zone) {
    /** The time zone with this name, if it exists. */
    public static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return Optional.ofNullable(name).filter(text -> text.length() < 60).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    Reader in(ZoneId other) {
        return new Reader(language, other);
    }

    /** The text in the reader's language, else in English, else in any language. */
    public String text(@Nullable Multilingual text) {
        if (text == null) {
            return "";
        }
        var byLanguage = text.byLanguage();
        var any = byLanguage.values().stream().findFirst().orElse("");
        return byLanguage.getOrDefault(language.tag(), byLanguage.getOrDefault("en", any));
    }

    /** {@code 14:10}. */
    public String time(long millis) {
        return DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(at(millis));
    }

    /** The time, with the weekday if the day is not the day of {@code now}. */
    String timeFrom(long now, long millis) {
        return at(now).toLocalDate().equals(at(millis).toLocalDate()) ? time(millis) : dayTime(millis);
    }

    /** The short weekday and the time, for time zones where the day may differ. */
    String dayTime(long millis) {
        return DateTimeFormatter.ofPattern("EEE HH:mm", language.locale()).format(at(millis));
    }

    /** Weekday, day and month in full. */
    public String date(long millis) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(at(millis));
    }

    /** Date and time in their short forms. */
    public String dateTime(long millis) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(at(millis));
    }

    /** The day on which something opens, with the time if it is not the start of the day. */
    String opening(long millis) {
        return isMidnight(millis) ? date(millis) : date(millis) + ", " + time(millis);
    }

    /** The last day on which something is open, with the time if it is not the end of the day. */
    String deadline(long millis) {
        return isMidnight(millis) ? date(millis - 1) : date(millis) + ", " + time(millis);
    }

    private boolean isMidnight(long millis) {
        return at(millis).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** {@code 11–13 April 2022}, in the language's own form. */
    String days(long from, long to) {
        var format = DateIntervalFormat.getInstance("yMMMMd", ULocale.forLocale(language.locale()));
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(new DateInterval(from, to));
    }

    /** {@code Europe/Madrid, UTC+2}. */
    String zoneName(long millis) {
        var offset = DateTimeFormatter.ofPattern("O", language.locale()).format(at(millis));
        return zone.getId().replace('_', ' ') + ", " + offset.replace("GMT", "UTC");
    }

    String machine(long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }

    private ZonedDateTime at(long millis) {
        return Instant.ofEpochMilli(millis).atZone(zone);
    }
}
