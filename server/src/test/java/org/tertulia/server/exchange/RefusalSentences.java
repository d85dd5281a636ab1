package org.tertulia.server.exchange;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tertulia.realtime.wire.StrictJson;
import org.tertulia.server.languages.Language;

/** The pages' texts for refused commands. */
public final class RefusalSentences {
    private RefusalSentences() {}

    /** The codes without a text in some language. */
    public static Set<String> missing(Collection<String> codes) {
        return missing("refused.", codes);
    }

    /** The events whose undo has no text in some language. */
    public static Set<String> missingActs(Collection<String> events) {
        return missing("undo.act.", events);
    }

    private static Set<String> missing(String prefix, Collection<String> codes) {
        var missing = new TreeSet<String>();
        for (var language : Language.values()) {
            var known = known(language);
            codes.stream().filter(code -> !known.contains(prefix + code)).forEach(missing::add);
        }
        return missing;
    }

    private static Set<String> known(Language language) {
        var known = new HashSet<String>();
        for (var catalogue : new String[] {"live", "staff"}) {
            known.addAll(catalogue("/messages/" + catalogue + "." + language.tag() + ".json")
                    .keySet());
        }
        return known;
    }

    private static Map<String, String> catalogue(String name) {
        try (var in = Objects.requireNonNull(RefusalSentences.class.getResourceAsStream(name), name)) {
            return StrictJson.mapper().build().readValue(in, new TypeReference<Map<String, String>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
