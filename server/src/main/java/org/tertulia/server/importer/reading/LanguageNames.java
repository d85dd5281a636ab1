package org.tertulia.server.importer.reading;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Languages as people write them: tags such as {@code pt-BR}, or names such as French, francés and français. */
public final class LanguageNames {
    private static final Pattern REGION = Pattern.compile("([A-Za-z]{2,3})[-_]([A-Za-z]{2}|[0-9]{3})");

    /** Tags that people often take for those of these languages. None of them is the tag of another language. */
    private static final Map<String, String> MISTAKEN = Map.ofEntries(
            Map.entry("sp", "es"),
            Map.entry("esp", "es"),
            Map.entry("cast", "es"),
            Map.entry("ing", "en"),
            Map.entry("ang", "en"),
            Map.entry("ingl", "en"),
            Map.entry("fran", "fr"),
            Map.entry("port", "pt"),
            Map.entry("po", "pt"),
            Map.entry("gr", "el"),
            Map.entry("jp", "ja"),
            Map.entry("cn", "zh"),
            Map.entry("cz", "cs"),
            Map.entry("dk", "da"),
            Map.entry("ua", "uk"),
            Map.entry("arab", "ar"));

    /** Names beside those of the catalogue of languages. */
    private static final Map<String, String> MORE_NAMES = Map.of(
            "castellano", "es",
            "castillan", "es",
            "castilian", "es",
            "brazilian portuguese", "pt-BR",
            "portugues brasileno", "pt-BR",
            "portugues de brasil", "pt-BR",
            "portugais bresilien", "pt-BR",
            "portugais du bresil", "pt-BR",
            "farsi", "fa",
            "mandarin", "zh");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private LanguageNames() {}

    /** The tag of a language that is written as a tag or a name, in any case. */
    public static Optional<String> tag(String written) {
        var tag = asTag(written);
        return Words.isLanguage(tag) && hasRegion(tag)
                ? Optional.of(tag)
                : Optional.ofNullable(Known.BY_NAME.get(Folded.words(written)));
    }

    /** Whether its region, if it has one, exists: there is {@code en-GB}, but no {@code en-UK}. */
    private static boolean hasRegion(String tag) {
        var region = REGION.matcher(tag);
        return !region.matches()
                || COUNTRIES.contains(region.group(2))
                || Character.isDigit(region.group(2).charAt(0));
    }

    /** The tag of a language in a country that is written with its other code. */
    private static Optional<String> inCountry(String written) {
        var region = REGION.matcher(asTag(written));
        return region.matches() && !hasRegion(region.group())
                ? CountryNames.code(region.group(2)).map(country -> region.group(1) + "-" + country)
                : Optional.empty();
    }

    private static String asTag(String written) {
        var region = REGION.matcher(written);
        if (region.matches()) {
            return region.group(1).toLowerCase(Locale.ROOT)
                    + "-"
                    + region.group(2).toUpperCase(Locale.ROOT);
        }
        var full = ULocale.forLanguageTag(written.replace('_', '-')).toLanguageTag();
        if (full.equalsIgnoreCase(written.replace('_', '-'))) {
            return full;
        }
        var lower = written.toLowerCase(Locale.ROOT);
        return lower.length() == 3 && lower.matches("[a-z]{3}") ? new ULocale(lower).getLanguage() : lower;
    }

    /** What somebody probably meant who wrote this, such as {@code es} for {@code sp}. */
    public static Optional<String> meant(String written) {
        var folded = Folded.words(written);
        return Optional.ofNullable(MISTAKEN.get(folded))
                .or(() -> inCountry(written))
                .or(() -> folded.length() < 4
                        ? Optional.empty()
                        : Nearest.to(folded, Known.USUAL_NAMES)
                                .flatMap(name -> Optional.ofNullable(Known.BY_NAME.get(name))));
    }

    /** Reads the tag of a language. A usual mistake is an error, and is read as it was meant. */
    public static String read(Value value) {
        var written = value.word();
        var tag = tag(written);
        if (tag.isPresent() || written.isEmpty()) {
            return tag.orElse("");
        }
        var meant = meant(written);
        value.error("\"" + written + "\" is not a language; "
                + meant.map(near -> "write " + near + " for " + name(near)).orElse("write a tag, such as en or pt-BR"));
        return meant.orElse("");
    }

    /** The English name of a tag. */
    public static String name(String tag) {
        return ULocale.getDisplayName(tag, ULocale.ENGLISH);
    }

    /** The names of all languages, read when somebody first writes one. */
    private static final class Known {
        private static final List<ULocale> READ_IN = List.of(ULocale.ENGLISH, new ULocale("es"), ULocale.FRENCH);
        static final Map<String, String> BY_NAME = names();

        /** A misspelt name is compared with the languages that have a tag of two letters. */
        static final List<String> USUAL_NAMES = BY_NAME.entrySet().stream()
                .filter(name -> name.getValue().length() == 2)
                .map(Map.Entry::getKey)
                .toList();

        private static Map<String, String> names() {
            var names = new HashMap<>(MORE_NAMES);
            var tags = Stream.of(ULocale.getISOLanguages()).sorted(Comparator.comparingInt(String::length));
            for (var tag : tags.toList()) {
                READ_IN.forEach(language -> add(names, tag, language));
                add(names, tag, new ULocale(tag));
            }
            return Map.copyOf(names);
        }

        private static void add(Map<String, String> names, String tag, ULocale in) {
            var name = ULocale.getDisplayLanguage(tag, in);
            if (!name.equals(tag)) {
                names.putIfAbsent(Folded.words(name), tag);
            }
        }
    }
}
