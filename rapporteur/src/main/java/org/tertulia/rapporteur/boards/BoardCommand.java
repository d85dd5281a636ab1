package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.StageId;

/** Commands about boards. */
public sealed interface BoardCommand extends Command {
    /** Commands about one note. */
    sealed interface OfNote extends BoardCommand {
        NoteId note();
    }

    record WriteNote(
            NoteId note,
            BoardId board,
            HeadingId heading,
            Wording wording,
            @Nullable FindingType as,
            Sources sources,
            Attribution attribution)
            implements BoardCommand {}

    /**
     * Sets a new wording. If {@code base} is not the current wording, it is refused as {@code text.changed} with the
     * current text.
     */
    record EditNote(NoteId note, Wording wording, EditId base) implements OfNote {}

    /** Makes a note a finding of this type; without a type, a plain note again. */
    record TypeNote(NoteId note, @Nullable FindingType as) implements OfNote {}

    record MoveNote(NoteId note, HeadingId heading) implements OfNote {}

    record SourceNote(NoteId note, Sources sources) implements OfNote {}

    record AttributeNote(NoteId note, Attribution attribution) implements OfNote {}

    /** Stacks a note under another that says the same. */
    record StackNote(NoteId note, NoteId onto) implements OfNote {}

    record UnstackNote(NoteId note) implements OfNote {}

    record EndorseNote(NoteId note, boolean endorsed) implements OfNote {}

    record RemoveNote(NoteId note) implements OfNote {}

    record RestoreNote(NoteId note) implements OfNote {}

    /** Carries a note from one stage to another, as a new note. */
    record CarryNote(NoteId note, NoteId from, StageId stage, CarryMark mark, Wording wording)
            implements BoardCommand {}

    /** Shows one note to everyone; without a note, shows none. */
    record ShowNote(BoardId board, @Nullable NoteId note) implements BoardCommand {}
}
