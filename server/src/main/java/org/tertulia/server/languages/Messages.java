package org.tertulia.server.languages;

import com.fasterxml.jackson.core.type.TypeReference;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tertulia.realtime.wire.StrictJson;

/** The texts of the pages in every language, from the catalogues on the class path. */
public final class Messages {
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    private Messages() {}

    /** Reads the texts of the pages. Fails if a catalogue is missing or a message cannot be read. */
    public static Messages load() {
        return load("pages");
    }

    /** Reads the texts of several catalogues. */
    static Messages load(String... catalogues) {
        var messages = new Messages();
        for (var language : Language.values()) {
            var texts = new HashMap<String, String>();
            Stream.of(catalogues).map(name -> catalogue(name, language)).forEach(texts::putAll);
            messages.patterns.put(language, texts);
        }
        return messages;
    }

    /** The message in this language. English replaces a missing translation. */
    public String say(Language language, String key, Map<String, ?> details) {
        var format = new MessageFormat(pattern(language, key), ULocale.forLocale(language.locale()));
        return format.format(new HashMap<>(details));
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    public boolean knows(String key) {
        return of(Language.EN).containsKey(key);
    }

    Map<String, String> of(Language language) {
        return Objects.requireNonNull(patterns.get(language));
    }

    private String pattern(Language language, String key) {
        var pattern = of(language).getOrDefault(key, of(Language.EN).get(key));
        if (pattern == null) {
            throw new IllegalArgumentException("There is no message " + key);
        }
        return pattern;
    }

    private static Map<String, String> catalogue(String catalogue, Language language) {
        var name = "/messages/" + catalogue + "." + language.tag() + ".json";
        try (var in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return StrictJson.mapper().build().readValue(in, new TypeReference<Map<String, String>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
