package org.tertulia.sessions.programme.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.whole.Multilingual;

/**
 * Merges one record: what an edit changes, over the record as it is now. A field may change if it is still as the edit found
 * it, or is already as the edit wants it. All other changed fields are clashes.
 */
final class FieldMerge<R> {
    private final R before;
    private final R after;
    private final R now;
    private final List<String> clashes = new ArrayList<>();

    FieldMerge(R before, R after, R now) {
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /** The names of the fields that somebody else has changed in another way. */
    List<String> clashes() {
        return clashes;
    }

    <T> T field(String name, Function<R, T> get) {
        return Objects.requireNonNull(merged(name, get.apply(before), get.apply(after), get.apply(now)), name);
    }

    <T> @Nullable T fieldIfAny(String name, Function<R, @Nullable T> get) {
        return merged(name, get.apply(before), get.apply(after), get.apply(now));
    }

    Multilingual text(String name, Function<R, Multilingual> get) {
        return new Multilingual(
                byLanguage(name, texts(get.apply(before)), texts(get.apply(after)), texts(get.apply(now))));
    }

    /** A text with no language is none. */
    @Nullable
    Multilingual textIfAny(String name, Function<R, @Nullable Multilingual> get) {
        var texts = byLanguage(name, texts(get.apply(before)), texts(get.apply(after)), texts(get.apply(now)));
        return texts.isEmpty() ? null : new Multilingual(texts);
    }

    private Map<String, String> byLanguage(
            String name, Map<String, String> was, Map<String, String> wanted, Map<String, String> is) {
        var texts = new LinkedHashMap<String, String>();
        for (var language : languages(was, wanted, is)) {
            var text = merged(name + "." + language, was.get(language), wanted.get(language), is.get(language));
            if (text != null) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private <T> @Nullable T merged(String name, @Nullable T was, @Nullable T wanted, @Nullable T is) {
        if (Objects.equals(was, wanted)) {
            return is;
        }
        if (!Objects.equals(was, is) && !Objects.equals(wanted, is)) {
            clashes.add(name);
        }
        return wanted;
    }

    private static Map<String, String> texts(@Nullable Multilingual text) {
        return text == null ? Map.of() : text.byLanguage();
    }

    private static Set<String> languages(Map<String, String> was, Map<String, String> wanted, Map<String, String> is) {
        var all = new LinkedHashSet<>(was.keySet());
        all.addAll(wanted.keySet());
        all.addAll(is.keySet());
        return all;
    }
}
