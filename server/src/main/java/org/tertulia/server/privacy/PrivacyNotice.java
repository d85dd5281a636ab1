package org.tertulia.server.privacy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What organisers say about people's data.
 *
 * @param joint whether several organisations decide together about the data
 * @param ownRules whether an international organisation's own rules take the place of a law
 * @param texts by language and part; a missing text is absent
 */
public record PrivacyNotice(boolean joint, boolean ownRules, Map<String, Map<PrivacyPart, String>> texts) {
    /** The most characters of one text. */
    public static final int LONGEST_TEXT = 2_000;

    public static final PrivacyNotice EMPTY = new PrivacyNotice(false, false, Map.of());

    /** A text that a notice lacks. */
    public record Missing(String language, PrivacyPart part) {}

    /** A copy without empty texts. */
    public PrivacyNotice {
        var kept = new HashMap<String, Map<PrivacyPart, String>>();
        texts.forEach((language, parts) -> {
            var said = new EnumMap<PrivacyPart, String>(PrivacyPart.class);
            parts.forEach((part, text) -> {
                if (!text.isBlank()) {
                    said.put(part, text.strip());
                }
            });
            if (!said.isEmpty()) {
                kept.put(language, Map.copyOf(said));
            }
        });
        texts = Map.copyOf(kept);
    }

    /** The text, or an empty one. */
    public String text(String language, PrivacyPart part) {
        return texts.getOrDefault(language, Map.of()).getOrDefault(part, "");
    }

    /** What it does not say yet in these languages. */
    public List<Missing> missing(List<String> languages) {
        return languages.stream()
                .flatMap(language -> Stream.of(PrivacyPart.values())
                        .filter(part -> text(language, part).isEmpty())
                        .map(part -> new Missing(language, part)))
                .toList();
    }

    /** Whether it says everything in each of these languages. */
    public boolean isWholeIn(List<String> languages) {
        return missing(languages).isEmpty();
    }
}
