package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.StageId;

/** What is asked of a brief. */
public sealed interface BriefCommand extends Command {
    /** Starts a brief from a template, such as {@code imrf}. */
    record StartBrief(BriefId brief, String template) implements BriefCommand {}

    record DraftMessage(MessageId message, BriefId brief, SectionId section, Wording wording, List<NoteId> findings)
            implements BriefCommand {}

    /** Puts a new wording; refused as {@code text.changed}, with the other text, when it does not rest on the last one. */
    record EditMessage(MessageId message, Wording wording, EditId base) implements BriefCommand {}

    record CiteFinding(MessageId message, NoteId finding, boolean cited) implements BriefCommand {}

    record TagMessage(MessageId message, Tag tag, boolean tagged) implements BriefCommand {}

    record StageMessage(MessageId message, @Nullable StageId stage) implements BriefCommand {}

    /** Moves a message to a section and a position in it, counted from 0. */
    record MoveMessage(MessageId message, SectionId section, int position) implements BriefCommand {}

    record RemoveMessage(MessageId message) implements BriefCommand {}

    record RestoreMessage(MessageId message) implements BriefCommand {}

    /** Says that the brief is ready; any change afterwards takes that back. */
    record ProposeBrief(BriefId brief) implements BriefCommand {}

    /** Publishes what was proposed, by somebody else than who proposed it. */
    record PublishBrief(BriefId brief) implements BriefCommand {}
}
