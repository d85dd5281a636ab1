package org.tertulia.server.exporter.folder;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Multilingual;

/** The fields of a value in YAML, in the order in which they are added. What is empty is left out. */
final class WrittenFields {
    private final List<String> languages;
    private final SequencedMap<String, Object> fields = new LinkedHashMap<>();

    /**
     * Starts without fields.
     *
     * @param languages the order in which a text has its languages
     */
    WrittenFields(List<String> languages) {
        this.languages = languages;
    }

    WrittenFields word(String name, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            fields.put(name, word);
        }
        return this;
    }

    WrittenFields number(String name, int number) {
        fields.put(name, number);
        return this;
    }

    /** A field that is there only if it is true. */
    WrittenFields mark(String name, boolean isSet) {
        if (isSet) {
            fields.put(name, true);
        }
        return this;
    }

    WrittenFields text(String name, @Nullable Multilingual text) {
        return text == null ? this : nested(name, written(text));
    }

    /** A title is always there: one without a text is what the thing is called otherwise. */
    WrittenFields title(Multilingual text, String otherwise) {
        var written = written(text);
        return nested("title", written.isEmpty() ? Map.of(languages.getFirst(), otherwise) : written);
    }

    WrittenFields texts(String name, List<Multilingual> texts) {
        return list(
                name,
                texts.stream()
                        .map(this::written)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    WrittenFields list(String name, Collection<?> all) {
        if (!all.isEmpty()) {
            fields.put(name, all);
        }
        return this;
    }

    /** A list that is written also when it is empty. */
    WrittenFields all(String name, List<?> all) {
        fields.put(name, all);
        return this;
    }

    WrittenFields nested(String name, Map<String, ?> inside) {
        if (!inside.isEmpty()) {
            fields.put(name, inside);
        }
        return this;
    }

    WrittenFields setting(@Nullable Setting setting) {
        if (setting == null) {
            return this;
        }
        if (setting.recorded() != null) {
            fields.put("recording", setting.recorded());
        }
        return word("venue", setting.venue())
                .word("room", setting.room())
                .word("mode", word(setting.mode()))
                .word("track", setting.track())
                .word("house-rule", word(setting.rule()));
    }

    private static @Nullable String word(@Nullable Enum<?> choice) {
        return choice == null ? null : Words.of(choice);
    }

    SequencedMap<String, Object> all() {
        return fields;
    }

    /** First in the languages of the exchange. A text in another language waits for it, so it is written too. */
    private Map<String, String> written(Multilingual text) {
        var written = new LinkedHashMap<String, String>();
        Stream.concat(languages.stream(), text.byLanguage().keySet().stream().sorted())
                .forEach(language -> {
                    var inLanguage = text.byLanguage().getOrDefault(language, "");
                    if (!inLanguage.isBlank()) {
                        written.putIfAbsent(language, inLanguage);
                    }
                });
        return written;
    }
}
