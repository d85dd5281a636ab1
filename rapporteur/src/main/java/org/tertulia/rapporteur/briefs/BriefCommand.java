package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.StageId;

/** Commands about briefs. */
public sealed interface BriefCommand extends Command {
    /** Starts a brief from a template, such as {@code imrf}. */
    record StartBrief(BriefId brief, String template) implements BriefCommand {}

    record DraftMessage(MessageId message, BriefId brief, SectionId section, Wording wording, List<NoteId> findings)
            implements BriefCommand {}

    /**
     * Sets a new wording. If {@code base} is not the current wording, it is refused as {@code text.changed} with the
     * current text.
     */
    record EditMessage(MessageId message, Wording wording, EditId base) implements BriefCommand {}

    record CiteFinding(MessageId message, NoteId finding, boolean cited) implements BriefCommand {}

    record TagMessage(MessageId message, Tag tag, boolean tagged) implements BriefCommand {}

    record StageMessage(MessageId message, @Nullable StageId stage) implements BriefCommand {}

    /** Moves a message to a section and a position in it, counted from 0. */
    record MoveMessage(MessageId message, SectionId section, int position) implements BriefCommand {}

    record RemoveMessage(MessageId message) implements BriefCommand {}

    record RestoreMessage(MessageId message) implements BriefCommand {}

    /** Proposes the brief for publication. Any later change withdraws the proposal. */
    record ProposeBrief(BriefId brief) implements BriefCommand {}

    /** Publishes a brief that another person proposed. */
    record PublishBrief(BriefId brief) implements BriefCommand {}
}
