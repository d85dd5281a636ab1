package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.Multilingual;

/**
 * An immutable version of a brief as the public sees it. It names only public cities.
 *
 * @param version counted from 1
 */
public record PublishedBrief(
        int version,
        String template,
        Multilingual title,
        Multilingual exchange,
        List<StageTitle> stages,
        List<Section> sections) {

    /** A stage with its title when the version was published. */
    public record StageTitle(StageId id, Multilingual title) {}

    public record Section(SectionId id, Multilingual title, List<Message> messages) {}

    /** A message with the findings that it cites. */
    public record Message(
            MessageId id,
            String text,
            String language,
            @Nullable StageId stage,
            List<Tag> tags,
            List<Source> sources) {}

    /** A finding behind a message. The organisation is named only if the attribution is public. */
    public record Source(
            NoteId finding,
            @Nullable FindingType type,
            String text,
            String language,
            @Nullable OrganisationId organisation,
            @Nullable String organisationName,
            @Nullable StageId stage) {}
}
