package org.tertulia.rapporteur.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief as its reader sees it, ready for any format.
 *
 * @param language the language of everything that names no other
 * @param seal the label and the hash of a published version; null for a draft
 */
public record BriefDocument(
        String language,
        String exchange,
        String title,
        String edition,
        List<Part> parts,
        @Nullable String seal) {

    /** A text in its own language. */
    public record Text(String value, String language) {}

    /** A section with its messages. */
    public record Part(String title, List<Statement> statements) {}

    /**
     * A message.
     *
     * @param id the anchor of this message in the document
     * @param marks its stage and its items of global agendas
     * @param restsOn the line above its sources, or the line that says there are none
     */
    public record Statement(String id, Text text, List<String> marks, String restsOn, List<Source> sources) {}

    /**
     * A finding behind a message.
     *
     * @param origin its type, its city or the words for an unnamed city, and its stage
     */
    public record Source(Text text, List<String> origin) {}
}
