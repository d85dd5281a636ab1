package org.tertulia.sessions.whole;

import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The time zones that an exchange may have: places of the IANA time zone database, such as {@code Europe/Madrid}, and
 * {@code UTC}. Browsers know them all. They do not know other names that Java reads, such as {@code UTC+2} or {@code Z}.
 */
public final class Zones {
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");
    private static final String UTC = "UTC";
    private static final Set<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals(UTC) || REGIONS.contains(zone.split("/", 2)[0]))
            .collect(Collectors.toUnmodifiableSet());

    private Zones() {}

    /** Whether an exchange may have this zone. */
    public static boolean has(String zone) {
        return ALL.contains(zone);
    }

    /** The names of all zones. */
    public static Set<String> all() {
        return ALL;
    }
}
