package org.tertulia.server.importer.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.whole.Multilingual;

/** Reads texts in the languages of the exchange. */
public record Texts(List<String> languages) {
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
        var texts = Map.of(languages.getFirst(), value.text());
        warnOfMissing(value, texts);
        return texts;
    }

    private Map<String, String> each(Value value) {
        var texts = new LinkedHashMap<String, String>();
        value.entries().forEach((language, text) -> {
            if (languages.contains(language)) {
                texts.put(language, text.text());
            } else {
                text.error("is not a language of this exchange" + Nearest.hint(language, languages));
            }
        });
        if (texts.isEmpty()) {
            value.error("has no text in any language");
        } else {
            warnOfMissing(value, texts);
        }
        return texts;
    }

    private void warnOfMissing(Value value, Map<String, String> texts) {
        var missing = languages.stream()
                .filter(language -> !texts.containsKey(language))
                .toList();
        if (!missing.isEmpty()) {
            value.warning("has no text in " + String.join(", ", missing));
        }
    }
}
