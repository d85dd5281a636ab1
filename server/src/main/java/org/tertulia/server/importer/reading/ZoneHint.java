package org.tertulia.server.importer.reading;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tertulia.sessions.whole.Zones;

/** Proposes time zones to somebody who wrote something else, such as {@code UTC+2}, {@code CET} or {@code Madrid}. */
public final class ZoneHint {
    private static final int MOST = 3;
    private static final int LONGEST_ABBREVIATION = 5;
    /** Some winter's day and some summer's day. */
    private static final List<Instant> SEASONS =
            List.of(Instant.parse("2026-01-15T12:00:00Z"), Instant.parse("2026-07-15T12:00:00Z"));
    /** One place for each zone in which many people live. */
    private static final List<String> WELL_KNOWN = List.of(
            "UTC",
            "Europe/London",
            "Africa/Dakar",
            "Africa/Lagos",
            "Europe/Madrid",
            "Africa/Johannesburg",
            "Africa/Cairo",
            "Europe/Athens",
            "Asia/Beirut",
            "Africa/Nairobi",
            "Europe/Istanbul",
            "Asia/Tehran",
            "Asia/Dubai",
            "Asia/Kabul",
            "Asia/Karachi",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Dhaka",
            "Asia/Yangon",
            "Asia/Bangkok",
            "Asia/Manila",
            "Asia/Tokyo",
            "Australia/Adelaide",
            "Australia/Sydney",
            "Pacific/Noumea",
            "Pacific/Auckland",
            "Pacific/Tongatapu",
            "Pacific/Honolulu",
            "America/Anchorage",
            "America/Los_Angeles",
            "America/Denver",
            "America/Mexico_City",
            "America/Chicago",
            "America/Bogota",
            "America/New_York",
            "America/La_Paz",
            "America/Halifax",
            "America/St_Johns",
            "America/Santiago",
            "America/Sao_Paulo",
            "America/Noronha",
            "Atlantic/Cape_Verde",
            "Atlantic/Azores");

    private ZoneHint() {}

    /** {@code "; did you mean …?"}, or places with the same time. */
    public static String of(String written) {
        var meant = meant(written);
        if (meant.isPresent() && (written.indexOf('/') > 0 || !isAbbreviation(written))) {
            return "; did you mean " + meant.get() + "?";
        }
        var places = placesLike(written);
        if (!places.isEmpty()) {
            return "; write a place with that time, such as " + String.join(", ", places);
        }
        return meant.map(place -> "; did you mean " + place + "?")
                .or(() -> inCountry(written))
                .orElseGet(() -> Nearest.hint(written, Zones.all()));
    }

    private static boolean isAbbreviation(String written) {
        return written.length() <= LONGEST_ABBREVIATION && written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** The places of a country, if somebody wrote its name. */
    private static Optional<String> inCountry(String written) {
        return CountryNames.code(written)
                .map(code -> Stream.of(TimeZone.getAvailableIDs(code))
                        .filter(Zones::has)
                        .sorted()
                        .limit(MOST)
                        .toList())
                .filter(places -> !places.isEmpty())
                .map(places -> "; write a place there, such as " + String.join(", ", places));
    }

    /** A place that has this offset from UTC at this time. */
    public static Optional<String> placeAt(Instant time, ZoneOffset offset) {
        return WELL_KNOWN.stream()
                .filter(place -> ZoneId.of(place).getRules().getOffset(time).equals(offset))
                .findFirst();
    }

    /** A name in another case, a city without its region, or an older name. */
    private static Optional<String> meant(String written) {
        var word = written.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        Predicate<String> isSame = zone -> zone.toLowerCase(Locale.ROOT).equals(word);
        Predicate<String> isCity = zone -> zone.toLowerCase(Locale.ROOT).endsWith("/" + word);
        var canonical = Optional.ofNullable(TimeZone.getCanonicalID(written)).filter(Zones::has);
        return Stream.of(isSame, isCity)
                .flatMap(test -> Zones.all().stream().filter(test).sorted())
                .findFirst()
                .or(() -> canonical);
    }

    /** Places that have the same time all year, then those that have it for half of it. */
    private static List<String> placesLike(String written) {
        return zone(written)
                .map(zone -> Stream.concat(
                                WELL_KNOWN.stream()
                                        .filter(place -> SEASONS.stream().allMatch(isAlike(zone, place))),
                                WELL_KNOWN.stream()
                                        .filter(place -> SEASONS.stream().anyMatch(isAlike(zone, place))))
                        .distinct()
                        .limit(MOST)
                        .toList())
                .orElse(List.of());
    }

    private static Predicate<Instant> isAlike(ZoneId zone, String place) {
        var rules = ZoneId.of(place).getRules();
        return season -> rules.getOffset(season).equals(zone.getRules().getOffset(season));
    }

    private static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written.strip().replaceAll("\\s+", ""), ZoneId.SHORT_IDS));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
