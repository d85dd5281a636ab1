package org.tertulia.rapporteur.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A brief as its reader sees it, ready to be written in any format.
 *
 * @param language of everything that says no other
 * @param seal the label and the hash of a published version
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
     * @param id under which the document can be entered at this message
     * @param marks the stage and the items of global agendas that it belongs to
     * @param restsOn what stands above its sources, or that there are none
     */
    public record Statement(String id, Text text, List<String> marks, String restsOn, List<Source> sources) {}

    /** A finding behind a message: what it is, by whom, at which stage, and what it says. */
    public record Source(Text text, List<String> origin) {}
}
