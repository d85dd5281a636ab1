package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.programme.setting.HouseRule;

/** What happened on boards; times are stream time. */
public sealed interface BoardEvent extends Event {
    /** The note that it is about; null only if a board stops showing a note. */
    @Nullable
    NoteId note();

    /**
     * A note was written.
     *
     * @param rule the rule of the house that held there; null if none was said, and in old journals
     */
    record NoteWritten(
            NoteId note,
            BoardId board,
            HeadingId heading,
            Wording wording,
            @Nullable FindingType type,
            Sources sources,
            Attribution attribution,
            PersonId by,
            long at,
            @Nullable HouseRule rule)
            implements BoardEvent {}

    record NoteEdited(NoteId note, Wording wording, PersonId by, long at) implements BoardEvent {}

    record NoteTyped(NoteId note, @Nullable FindingType type) implements BoardEvent {}

    record NoteMoved(NoteId note, HeadingId heading) implements BoardEvent {}

    record NoteSourced(NoteId note, Sources sources) implements BoardEvent {}

    record NoteAttributed(NoteId note, Attribution attribution) implements BoardEvent {}

    record NoteStacked(NoteId note, NoteId onto) implements BoardEvent {}

    record NoteUnstacked(NoteId note) implements BoardEvent {}

    record NoteEndorsed(NoteId note, PersonId by, boolean endorsed) implements BoardEvent {}

    record NoteRemoved(NoteId note) implements BoardEvent {}

    record NoteRestored(NoteId note) implements BoardEvent {}

    record NoteCarried(NoteId note, NoteId from, StageId stage, CarryMark mark, Wording wording, PersonId by, long at)
            implements BoardEvent {}

    /** Someone who may not learn the city of a note carries it. The new note has only what they see of that note. */
    record NoteCarriedUnnamed(
            NoteId note, NoteId from, StageId stage, CarryMark mark, Wording wording, PersonId by, long at)
            implements BoardEvent {}

    record NoteShown(BoardId board, @Nullable NoteId note) implements BoardEvent {}
}
