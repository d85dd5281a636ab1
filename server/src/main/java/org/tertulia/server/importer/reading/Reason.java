package org.tertulia.server.importer.reading;

import java.util.HashMap;
import java.util.Map;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;

/**
 * Why something in a file is wrong, as a message of the catalogues. A terminal says it in English, a page in the
 * language of its reader.
 *
 * @param key the message
 * @param details what the message names
 */
public record Reason(String key, Map<String, Object> details) {
    private static final Messages CATALOGUES = Messages.load();

    public Reason {
        details = Map.copyOf(details);
    }

    public static Reason of(String key) {
        return new Reason(key, Map.of());
    }

    public static Reason of(String key, Map<String, String> details) {
        return new Reason(key, Map.copyOf(details));
    }

    public static Reason of(String key, String detail, Object value) {
        return new Reason(key, Map.of(detail, value));
    }

    public Reason and(String detail, Object value) {
        var more = new HashMap<>(details);
        more.put(detail, value);
        return new Reason(key, more);
    }

    public String in(Messages messages, Language language) {
        return messages.say(language, key, details);
    }

    public String in(Language language) {
        return in(CATALOGUES, language);
    }

    String inEnglish() {
        return in(Language.EN);
    }
}
