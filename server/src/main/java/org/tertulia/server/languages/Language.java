package org.tertulia.server.languages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the pages. */
public enum Language {
    EN("English"),
    ES("Español"),
    FR("Français");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** Its name in the language. */
    public String ownName() {
        return ownName;
    }

    /** Its tag, such as {@code es}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** British English, with the day before the month. */
    public Locale locale() {
        return this == EN ? Locale.UK : Locale.of(tag());
    }

    public static Optional<Language> of(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The first of these languages that the pages have, else English. */
    public static Language firstOf(List<String> tags) {
        return tags.stream().flatMap(tag -> of(tag).stream()).findFirst().orElse(EN);
    }

    /** The best match for a browser's accepted languages, else English. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return EN;
        }
        try {
            var tags = Arrays.stream(values()).map(Language::tag).toList();
            var best = Locale.lookupTag(Locale.LanguageRange.parse(header), tags);
            return of(best).orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }

    /** The other languages, for the language switch. */
    public List<Language> others() {
        return Arrays.stream(values()).filter(language -> language != this).toList();
    }
}
