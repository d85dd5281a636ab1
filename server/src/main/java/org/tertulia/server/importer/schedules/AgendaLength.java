package org.tertulia.server.importer.schedules;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long an item of an agenda lasts: {@code 45}, {@code 45 min}, {@code 1:30}, {@code 1h30}, {@code 2 hours}. */
final class AgendaLength {
    private static final Pattern MINUTES =
            Pattern.compile("([0-9]{1,4})\\s*(?:'|’|′|m|min|mins|minutes?|minutos?)?\\.?");
    private static final Pattern HOURS = Pattern.compile(
            "([0-9]{1,2})\\s*(?::|h|hrs?|hours?|horas?|heures?)\\.?\\s*(?:([0-5]?[0-9])\\s*(?:m|min)?(?::00)?)?");

    private AgendaLength() {}

    static Optional<Duration> read(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        var minutes = MINUTES.matcher(text);
        var hours = HOURS.matcher(text);
        if (minutes.matches()) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
        }
        return hours.matches() ? Optional.of(length(hours.group(1), hours.group(2))) : Optional.empty();
    }

    private static Duration length(String hours, @Nullable String minutes) {
        return Duration.ofHours(Long.parseLong(hours)).plusMinutes(minutes == null ? 0 : Long.parseLong(minutes));
    }
}
