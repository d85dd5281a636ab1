package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.StageId;

/** What happened to a brief; times are stream time. */
public sealed interface BriefEvent extends Event {
    record BriefStarted(BriefId brief, String template) implements BriefEvent {}

    record MessageDrafted(
            MessageId message,
            BriefId brief,
            SectionId section,
            Wording wording,
            List<NoteId> findings,
            PersonId by,
            long at)
            implements BriefEvent {}

    record MessageEdited(MessageId message, Wording wording, PersonId by, long at) implements BriefEvent {}

    record FindingCited(MessageId message, NoteId finding, boolean cited) implements BriefEvent {}

    record MessageTagged(MessageId message, Tag tag, boolean tagged) implements BriefEvent {}

    record MessageStaged(MessageId message, @Nullable StageId stage) implements BriefEvent {}

    record MessageMoved(MessageId message, SectionId section, int position) implements BriefEvent {}

    record MessageRemoved(MessageId message) implements BriefEvent {}

    record MessageRestored(MessageId message) implements BriefEvent {}

    record BriefProposed(BriefId brief, PersonId by, long at) implements BriefEvent {}

    /** A version was published; its hash is the SHA-256 of its text and sources, in lower-case hexadecimal. */
    record BriefPublished(BriefId brief, PublishedBrief published, String hash, PersonId by, long at)
            implements BriefEvent {}
}
