package org.tertulia.server.invitations;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.tertulia.server.languages.Messages;

/** The texts of mails and letters, as the organisers have written them or as they come. */
public record MailTexts(InvitationStore store, Messages messages) {
    /** The text in one language. */
    public Future<MailText> of(String exchange, MailKind kind, String language) {
        return store.text(exchange, kind, language)
                .map(saved -> saved.map(InvitationStore.SavedText::text)
                        .orElseGet(() -> Wording.first(messages, kind, language)));
    }

    /** The text in each of these languages. */
    public Future<Map<String, MailText>> of(String exchange, MailKind kind, Collection<String> languages) {
        var texts = languages.stream()
                .distinct()
                .map(language -> of(exchange, kind, language).map(text -> Map.entry(language, text)))
                .toList();
        return Future.all(texts)
                .map(all -> all.<Map.Entry<String, MailText>>list().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
