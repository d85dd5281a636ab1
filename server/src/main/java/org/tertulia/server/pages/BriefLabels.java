package org.tertulia.server.pages;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.document.DocumentLabels;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;

/** The labels of a brief, in the reader's language. */
public record BriefLabels(Messages messages, Language language) {
    public DocumentLabels published(int version, String date) {
        return labels(say("brief.published", Map.of("number", version, "date", date)));
    }

    public DocumentLabels draft() {
        return labels(say("brief.draft", Map.of()));
    }

    private DocumentLabels labels(String edition) {
        return new DocumentLabels(
                language.tag(),
                edition,
                say("brief.hash", Map.of()),
                say("brief.rests-on", Map.of()),
                say("brief.rests-on-nothing", Map.of()),
                say("brief.unnamed-city", Map.of()),
                say("brief.stage", Map.of()),
                say("brief.objective", Map.of()),
                findings());
    }

    private Map<FindingType, String> findings() {
        var findings = new EnumMap<FindingType, String>(FindingType.class);
        for (var type : FindingType.values()) {
            var word = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
            findings.put(type, say("finding." + word, Map.of()));
        }
        return findings;
    }

    private String say(String key, Map<String, ?> details) {
        return messages.say(language, key, details);
    }
}
