package org.tertulia.server.importer.reading;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries as people write them: codes such as ES or ESP, or names such as Spain, España and Espagne. */
public final class CountryNames {
    private static final List<ULocale> READ_IN = List.of(ULocale.ENGLISH, new ULocale("es"), ULocale.FRENCH);
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "uk", "GB",
            "usa", "US",
            "eeuu", "US",
            "ee uu", "US",
            "holland", "NL",
            "holanda", "NL",
            "hollande", "NL",
            "palestine", "PS",
            "palestina", "PS");
    private static final Map<String, String> CODES = codes();

    private CountryNames() {}

    /** The code of two letters. */
    public static Optional<String> code(String written) {
        return Optional.ofNullable(CODES.get(Folded.words(written)));
    }

    /** The code of the country with the closest name. */
    public static Optional<String> near(String written) {
        return Nearest.to(written, CODES.keySet()).map(CODES::get);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<>(OTHER_NAMES);
        for (var code : Locale.getISOCountries()) {
            var place = new ULocale("und", code);
            codes.put(Folded.words(code), code);
            codes.put(Folded.words(place.getISO3Country()), code);
            READ_IN.forEach(language -> codes.putIfAbsent(Folded.words(place.getDisplayCountry(language)), code));
        }
        return Map.copyOf(codes);
    }
}
