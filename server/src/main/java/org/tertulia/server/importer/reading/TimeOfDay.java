package org.tertulia.server.importer.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day as people write it: {@code 9:30}, {@code 9.30}, {@code 9h30}, {@code 9h}, {@code 9:30 pm}, {@code 24:00}.
 *
 * @param minutes since midnight, 0 to 1,440
 * @param half whether am or pm was written
 */
public record TimeOfDay(int minutes, boolean half) {
    private static final int MINUTES_OF_HOUR = 60;
    private static final int NOON_HOURS = 12;
    private static final int DAY_MINUTES = 24 * MINUTES_OF_HOUR;
    private static final Pattern WRITTEN = Pattern.compile(
            "([0-9]{1,2})(?:\\s?[:.h]\\s?([0-5][0-9])(?::00)?)?\\s*(?:(hs?|hrs?|horas?|heures?|uhr)|([ap])\\.?\\s?m\\.?)?");

    /** Reads a time. A bare number is none: it needs minutes, an h, am or pm. */
    public static Optional<TimeOfDay> read(String text) {
        var match = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        var isBare = !match.matches() || (match.group(2) == null && match.group(3) == null && match.group(4) == null);
        return isBare ? Optional.empty() : of(match);
    }

    private static Optional<TimeOfDay> of(Matcher match) {
        var hours = Integer.parseInt(match.group(1));
        var minutes = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        var half = match.group(4);
        if (half != null && (hours == 0 || hours > NOON_HOURS)) {
            return Optional.empty();
        }
        var day = half == null ? hours : hours % NOON_HOURS + (half.equals("p") ? NOON_HOURS : 0);
        var all = day * MINUTES_OF_HOUR + minutes;
        return all > DAY_MINUTES ? Optional.empty() : Optional.of(new TimeOfDay(all, half != null));
    }

    /** Whether am or pm would change its meaning. */
    boolean lacksHalf() {
        return !half && minutes >= MINUTES_OF_HOUR && minutes < (NOON_HOURS + 1) * MINUTES_OF_HOUR;
    }

    /** {@code 09:30}. */
    @Override
    public String toString() {
        return "%02d:%02d".formatted(minutes / MINUTES_OF_HOUR, minutes % MINUTES_OF_HOUR);
    }
}
