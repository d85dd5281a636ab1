package org.tertulia.server.importer.reading;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries as people write them: codes such as ES or ESP, or names such as Spain, España and Espagne. */
public final class CountryNames {
    private static final List<ULocale> READ_IN = List.of(ULocale.ENGLISH, new ULocale("es"), ULocale.FRENCH);
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("england", "GB"),
            Map.entry("inglaterra", "GB"),
            Map.entry("angleterre", "GB"),
            Map.entry("scotland", "GB"),
            Map.entry("usa", "US"),
            Map.entry("eeuu", "US"),
            Map.entry("ee uu", "US"),
            Map.entry("holland", "NL"),
            Map.entry("holanda", "NL"),
            Map.entry("hollande", "NL"),
            Map.entry("palestine", "PS"),
            Map.entry("palestina", "PS"));

    /** Codes that ISO 3166 reserves or leaves to its users, and that pages can name. */
    private static final List<String> MORE_CODES = List.of("EU", "XK");

    private static final int SHORTEST_NAME = 4;
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** The code of two letters. */
    public static Optional<String> code(String written) {
        return Optional.ofNullable(CODES.get(Folded.words(written)));
    }

    /** The code of the country with the closest name. A short word is close to too many codes. */
    public static Optional<String> near(String written) {
        return written.length() < SHORTEST_NAME
                ? Optional.empty()
                : Nearest.to(written, CODES.keySet()).map(CODES::get);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<>(OTHER_NAMES);
        var all = Stream.concat(Stream.of(Locale.getISOCountries()), MORE_CODES.stream());
        for (var code : all.toList()) {
            var place = new ULocale("und", code);
            codes.put(Folded.words(code), code);
            Optional.of(Folded.words(place.getISO3Country()))
                    .filter(three -> !three.isEmpty())
                    .ifPresent(three -> codes.put(three, code));
            READ_IN.forEach(language -> codes.putIfAbsent(Folded.words(place.getDisplayCountry(language)), code));
        }
        return Map.copyOf(codes);
    }
}
