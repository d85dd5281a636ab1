package org.tertulia.rapporteur;

import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.HeadingId;
import org.tertulia.sessions.StageId;

/** What is asked of boards. */
public sealed interface BoardCommand extends RapporteurCommand {
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
    record EditNote(NoteId note, Wording wording, EditId base) implements BoardCommand {}

    /** Types a note as a finding, or, without a type, makes it a plain note again. */
    record TypeNote(NoteId note, @Nullable FindingType as) implements BoardCommand {}

    record MoveNote(NoteId note, HeadingId heading) implements BoardCommand {}

    record SourceNote(NoteId note, Sources sources) implements BoardCommand {}

    record AttributeNote(NoteId note, Attribution attribution) implements BoardCommand {}

    /** Lays a note under another of the same meaning. */
    record StackNote(NoteId note, NoteId onto) implements BoardCommand {}

    record UnstackNote(NoteId note) implements BoardCommand {}

    record EndorseNote(NoteId note, boolean endorsed) implements BoardCommand {}

    record RemoveNote(NoteId note) implements BoardCommand {}

    record RestoreNote(NoteId note) implements BoardCommand {}

    /** Carries an item of one stage to another as a note of its own. */
    record CarryNote(NoteId note, NoteId from, StageId stage, CarryMark mark, Wording wording)
            implements BoardCommand {}

    /** Shows one note to all, or, without one, none. */
    record ShowNote(BoardId board, @Nullable NoteId note) implements BoardCommand {}
}
