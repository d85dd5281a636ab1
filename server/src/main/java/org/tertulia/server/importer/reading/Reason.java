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

    /** The detail that names a message behind this one. Details are plain, because problems are stored. */
    private static final String MORE = "followedBy";

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

    /** The same with a second message behind it, such as where else it is wrong. */
    public Reason followedBy(Reason more) {
        var all = new HashMap<>(details);
        all.putAll(more.details);
        all.put(MORE, more.key);
        return new Reason(key, all);
    }

    public String in(Messages messages, Language language) {
        var said = new SpokenDetails(messages, language).of(details);
        var more = details.get(MORE);
        var text = messages.say(language, key, said);
        return more == null ? text : text + " " + messages.say(language, more.toString(), said);
    }

    public String in(Language language) {
        return in(CATALOGUES, language);
    }

    public String inEnglish() {
        return in(Language.EN);
    }

    /** A length as people say it: {@code 2 hours 15 minutes}, {@code 4:30 minutes} or {@code 10 seconds}. */
    static String lengthInEnglish(long millis) {
        return new SpokenDetails(CATALOGUES, Language.EN).length(millis);
    }
}
