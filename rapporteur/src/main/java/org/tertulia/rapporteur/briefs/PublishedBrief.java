package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.FindingType;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.Multilingual;

/**
 * An immutable version of a brief as the public sees it: no city that is not public is named in it.
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

    /** A stage as it was called when the version was published. */
    public record StageTitle(StageId id, Multilingual title) {}

    public record Section(SectionId id, Multilingual title, List<Message> messages) {}

    /** A statement with what it rests on. */
    public record Message(
            MessageId id,
            String text,
            String language,
            @Nullable StageId stage,
            List<Tag> tags,
            List<Source> sources) {}

    /** A finding behind a statement; the organisation is named only where its attribution is public. */
    public record Source(
            NoteId finding,
            @Nullable FindingType type,
            String text,
            String language,
            @Nullable OrganisationId organisation,
            @Nullable String organisationName,
            @Nullable StageId stage) {}
}
