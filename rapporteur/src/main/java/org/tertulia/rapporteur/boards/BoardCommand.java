package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.StageId;

/** What is asked of boards. */
public sealed interface BoardCommand extends Command {
    /** What is asked of one note. */
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

    /** Puts a new wording; refused as {@code text.changed}, with the other text, when it does not rest on the last one. */
    record EditNote(NoteId note, Wording wording, EditId base) implements OfNote {}

    /** Types a note as a finding, or, without a type, makes it a plain note again. */
    record TypeNote(NoteId note, @Nullable FindingType as) implements OfNote {}

    record MoveNote(NoteId note, HeadingId heading) implements OfNote {}

    record SourceNote(NoteId note, Sources sources) implements OfNote {}

    record AttributeNote(NoteId note, Attribution attribution) implements OfNote {}

    /** Lays a note under another of the same meaning. */
    record StackNote(NoteId note, NoteId onto) implements OfNote {}

    record UnstackNote(NoteId note) implements OfNote {}

    record EndorseNote(NoteId note, boolean endorsed) implements OfNote {}

    record RemoveNote(NoteId note) implements OfNote {}

    record RestoreNote(NoteId note) implements OfNote {}

    /** Carries an item of one stage to another as a note of its own. */
    record CarryNote(NoteId note, NoteId from, StageId stage, CarryMark mark, Wording wording)
            implements BoardCommand {}

    /** Shows one note to all, or, without one, none. */
    record ShowNote(BoardId board, @Nullable NoteId note) implements BoardCommand {}
}
