package org.tertulia.sessions.whole;

import java.util.Map;

/** One text in several languages, by language tag ({@code en}, {@code es}, {@code fr}). */
public record Multilingual(Map<String, String> byLanguage) {
    public Multilingual {
        byLanguage = Map.copyOf(byLanguage);
    }
}
