package org.tertulia.server.importer.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.whole.Multilingual;

/** Reads texts in the languages of the exchange. */
public record Texts(List<String> languages) {
    /** Why a text that lacks some languages is doubted. They are the detail {@link #LANGUAGES}. */
    public static final String LACKING = "problem.text-lacks";

    public static final String LANGUAGES = "languages";

    public Multilingual read(Value value) {
        if (value.isAbsent()) {
            return new Multilingual(Map.of());
        }
        return new Multilingual(value.isText() ? bare(value) : each(value));
    }

    @Nullable
    public Multilingual readIfThere(Value value) {
        return value.isAbsent() ? null : read(value);
    }

    public List<Multilingual> readAll(Value value) {
        return value.items().stream().map(this::read).toList();
    }

    private Map<String, String> bare(Value value) {
        var texts = Map.of(languages.getFirst(), text(value));
        warnOfMissing(value, texts);
        return texts;
    }

    private Map<String, String> each(Value value) {
        var texts = new LinkedHashMap<String, String>();
        if (!value.hasFields()) {
            value.error(Reason.of("problem.no-text-of", LANGUAGES, "{" + String.join(": …, ", languages) + ": …}"));
            return texts;
        }
        var others = new ArrayList<Value>();
        value.entries().forEach((written, text) -> {
            if (!text.isNothing()) {
                language(written)
                        .or(() -> elsewhere(written, text))
                        .ifPresentOrElse(language -> texts.put(language, text(text)), () -> others.add(text));
            }
        });
        others.forEach(
                other -> other.error(Reason.of("problem.no-language-here", LANGUAGES, String.join(", ", languages))));
        if (texts.isEmpty() && others.isEmpty()) {
            value.error(Reason.of("problem.text-empty"));
        } else if (others.isEmpty() && languages.containsAll(texts.keySet())) {
            warnOfMissing(value, texts);
        }
        return texts;
    }

    /** A language that the exchange does not have, or has no more. Its text waits for the exchange to have it, so it is kept. */
    private Optional<String> elsewhere(String written, Value text) {
        var tag = LanguageNames.tag(written);
        if (tag.isPresent()) {
            text.warning(Reason.of("problem.other-language", LANGUAGES, String.join(", ", languages)));
        }
        return tag;
    }

    /** The language of the exchange that is written as a tag or a name, or was meant by a usual mistake. */
    public Optional<String> language(String written) {
        return Stream.of(Optional.of(written), LanguageNames.tag(written), LanguageNames.meant(written))
                .flatMap(Optional::stream)
                .flatMap(tag -> inAnyCountry(tag).stream())
                .findFirst();
    }

    /** The language itself, or the only one of these that is spoken so in a country, such as en-GB for en. */
    private Optional<String> inAnyCountry(String tag) {
        var alike = languages.stream()
                .filter(language -> language.startsWith(tag + "-"))
                .toList();
        if (languages.contains(tag)) {
            return Optional.of(tag);
        }
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static String text(Value value) {
        var text = value.text();
        if (!text.isEmpty()) {
            value.warnOfRemark();
        }
        return text;
    }

    private void warnOfMissing(Value value, Map<String, String> texts) {
        var missing = languages.stream()
                .filter(language -> !texts.containsKey(language))
                .toList();
        if (!missing.isEmpty()) {
            value.warning(Reason.of(LACKING, LANGUAGES, String.join(", ", missing)));
        }
    }
}
