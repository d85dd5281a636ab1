package org.tertulia.server.importer.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;

/**
 * What each language says in its own way. The end of a detail's name says what it is: {@code overlapMillis} a length,
 * {@code oneDay} the day and month of a date, {@code meantMonth} the month, {@code dateWeekday} the day of the week.
 */
final class SpokenDetails {
    private static final String LENGTH = "problem.length-in-words";

    private final Messages messages;
    private final Language language;

    SpokenDetails(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    Map<String, Object> of(Map<String, Object> details) {
        var said = new HashMap<String, Object>();
        details.forEach((name, value) -> said.put(name, said(name, value)));
        return said;
    }

    private Object said(String name, Object value) {
        var written = value.toString();
        if (name.endsWith("Millis")) {
            return length(Long.parseLong(written));
        }
        if (name.endsWith("Weekday")) {
            return LocalDate.parse(written).getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        }
        if (name.endsWith("Day")) {
            return DateTimeFormatter.ofLocalizedPattern("MMMMd")
                    .withLocale(language.locale())
                    .format(LocalDate.parse(written));
        }
        return name.endsWith("Month")
                ? DateTimeFormatter.ofPattern("MMMM", language.locale()).format(YearMonth.parse(written))
                : value;
    }

    /** {@code 2 hours 15 minutes}, {@code 4:30 minutes} or {@code 10 seconds}. */
    String length(long millis) {
        var length = Duration.ofMillis(millis);
        var details = Map.of(
                "form", form(length),
                "hours", length.toHours(),
                "minutes", length.toMinutesPart(),
                "seconds", length.toSeconds(),
                "written", Times.written(millis));
        return messages.say(language, LENGTH, details);
    }

    private static String form(Duration length) {
        if (length.toMinutes() == 0) {
            return "seconds";
        }
        if (length.toSecondsPart() > 0) {
            return "exact";
        }
        var hasHours = length.toHours() > 0;
        return hasHours && length.toMinutesPart() > 0 ? "both" : hasHours ? "hours" : "minutes";
    }
}
