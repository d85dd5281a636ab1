package org.tertulia.rapporteur.boards;

import static org.tertulia.realtime.contract.Undo.byAuthor;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.boards.BoardCommand.MoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.boards.BoardCommand.ShowNote;
import org.tertulia.rapporteur.boards.BoardCommand.SourceNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.boards.BoardEvent.NoteAttributed;
import org.tertulia.rapporteur.boards.BoardEvent.NoteCarried;
import org.tertulia.rapporteur.boards.BoardEvent.NoteCarriedUnnamed;
import org.tertulia.rapporteur.boards.BoardEvent.NoteEdited;
import org.tertulia.rapporteur.boards.BoardEvent.NoteEndorsed;
import org.tertulia.rapporteur.boards.BoardEvent.NoteMoved;
import org.tertulia.rapporteur.boards.BoardEvent.NoteRemoved;
import org.tertulia.rapporteur.boards.BoardEvent.NoteRestored;
import org.tertulia.rapporteur.boards.BoardEvent.NoteShown;
import org.tertulia.rapporteur.boards.BoardEvent.NoteSourced;
import org.tertulia.rapporteur.boards.BoardEvent.NoteStacked;
import org.tertulia.rapporteur.boards.BoardEvent.NoteTyped;
import org.tertulia.rapporteur.boards.BoardEvent.NoteUnstacked;
import org.tertulia.rapporteur.boards.BoardEvent.NoteWritten;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;

/** How people undo their own acts on boards. */
final class BoardUndo {
    private BoardUndo() {}

    static Undo of(Written before, BoardEvent event) {
        var notes = before.notes();
        return switch (event) {
            case NoteWritten written -> byAuthor(new RemoveNote(written.note()));
            case NoteCarried carried -> byAuthor(new RemoveNote(carried.note()));
            case NoteCarriedUnnamed carried -> byAuthor(new RemoveNote(carried.note()));
            case NoteEdited(var note, var wording, var _, var _) ->
                byAuthor(new EditNote(note, notes.get(note).text().wording().again(wording.edit()), wording.edit()));
            case NoteTyped(var note, var _) ->
                byAuthor(new TypeNote(note, notes.get(note).standing().type())).outdating(carries(note));
            case NoteMoved(var note, var _) ->
                byAuthor(new MoveNote(note, notes.get(note).place().heading())).outdating(carries(note));
            case NoteSourced(var note, var _) ->
                byAuthor(new SourceNote(note, notes.get(note).standing().sources()))
                        .outdating(carries(note));
            case NoteAttributed(var note, var _) ->
                byAuthor(new AttributeNote(note, notes.get(note).standing().attribution()))
                        .outdating(carries(note));
            case NoteStacked(var note, var _) -> byAuthor(backOntoStack(before, notes.get(note)));
            case NoteUnstacked(var note) ->
                top(before, notes.get(note)) == null
                        ? Undo.nothing()
                        : byAuthor(backOntoStack(before, notes.get(note)));
            case NoteEndorsed(var note, var by, var endorsed) ->
                notes.get(note).endorsers().contains(by) == endorsed
                        ? Undo.nothing()
                        : byAuthor(new EndorseNote(note, !endorsed));
            case NoteRemoved(var note) -> byAuthor(new RestoreNote(note));
            case NoteRestored(var note) -> byAuthor(new RemoveNote(note));
            case NoteShown(var board, var _) -> byAuthor(new ShowNote(board, shownBefore(before, board)));
        };
    }

    /** A carried note gets its type, place and sources from another note, so the event does not say whether they changed. */
    private static Predicate<Event> carries(NoteId note) {
        return event -> (event instanceof NoteCarried carried && carried.note().equals(note))
                || (event instanceof NoteCarriedUnnamed unnamed
                        && unnamed.note().equals(note));
    }

    /** Puts a note back into its stack, or takes it out if it was in none. */
    private static BoardCommand backOntoStack(Written before, Note note) {
        var top = top(before, note);
        return top == null ? new UnstackNote(note.id()) : new StackNote(note.id(), top);
    }

    /** The note that it was stacked under; null if the two no longer share a board. */
    private static @Nullable NoteId top(Written before, Note note) {
        var top = note.stack().onto();
        return top == null || !RollUp.meet(note, before.notes().get(top), before.boards()) ? null : top;
    }

    /** The note that a board showed; null if it can no longer be shown there. */
    private static @Nullable NoteId shownBefore(Written before, BoardId id) {
        var board = Objects.requireNonNull(before.boards().find(id));
        var note = board.shown() == null ? null : before.notes().present(board.shown());
        return note == null
                        || BoardRules.objectionToShowing(note, board, before).isPresent()
                ? null
                : note.id();
    }

    /** Whether a note is still as the event left it. */
    static boolean canStillBeUndone(Written now, BoardEvent event) {
        return switch (event) {
            case NoteEdited(var note, var wording, var _, var _) ->
                still(now, note, one -> one.text().says(wording.edit()), true);
            case NoteTyped(var note, var type) ->
                still(now, note, one -> one.standing().type(), type);
            case NoteMoved(var note, var heading) ->
                still(now, note, one -> one.place().heading(), heading);
            case NoteSourced(var note, var sources) ->
                still(now, note, one -> one.standing().sources(), sources);
            case NoteAttributed(var note, var attribution) ->
                still(now, note, one -> one.standing().attribution(), attribution);
            case NoteStacked(var note, var onto) ->
                still(now, note, one -> one.stack().onto(), onto);
            case NoteUnstacked(var note) -> still(now, note, one -> one.stack().onto(), null);
            case NoteRemoved(var note) -> still(now, note, Note::removed, true);
            case NoteRestored(var note) -> still(now, note, Note::removed, false);
            case NoteEndorsed(var note, var by, var endorsed) ->
                still(now, note, one -> one.endorsers().contains(by), endorsed);
            case NoteShown(var board, var note) -> isShown(now.boards().find(board), note);
            case NoteWritten written -> isAsWritten(now, written);
            case NoteCarried carried -> isAsCarried(now, carried.note(), carried.wording());
            case NoteCarriedUnnamed carried -> isAsCarried(now, carried.note(), carried.wording());
        };
    }

    /** Others may have endorsed it, but nobody has changed it or stacked it. */
    private static boolean isAsWritten(Written now, NoteWritten event) {
        var note = now.notes().present(event.note());
        return note != null
                && note.text().says(event.wording().edit())
                && note.place().heading().equals(event.heading())
                && note.standing().isOf(event.type(), event.sources(), event.attribution())
                && note.stack().equals(Note.Stack.ALONE);
    }

    private static boolean isAsCarried(Written now, NoteId id, Wording wording) {
        var note = now.notes().present(id);
        return note != null && note.text().says(wording.edit()) && note.stack().equals(Note.Stack.ALONE);
    }

    private static boolean isShown(@Nullable Board board, @Nullable NoteId note) {
        return board != null && Objects.equals(board.shown(), note);
    }

    private static boolean still(
            Written now, NoteId id, Function<Note, @Nullable Object> part, @Nullable Object value) {
        var note = now.notes().all().get(id);
        return note != null && Objects.equals(part.apply(note), value);
    }
}
