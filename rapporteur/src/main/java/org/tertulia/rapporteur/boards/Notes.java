package org.tertulia.rapporteur.boards;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.rapporteur.boards.NoteView.Place;

/**
 * All notes of an exchange, also removed ones.
 *
 * @param findings how many have ever been findings; the next finding gets the next number
 * @param written how many have ever been written on each board, those of rooms on the board of their session
 */
public record Notes(PMap<NoteId, Note> all, int findings, PMap<BoardId, Integer> written) {
    public static final Notes NONE = new Notes(HashTreePMap.empty(), 0, HashTreePMap.empty());

    /** How many notes a piece of a board has, so that a page need not look at all notes of a long board. */
    private static final int NOTES_IN_A_PIECE = 50;

    boolean knows(NoteId id) {
        return all.containsKey(id);
    }

    public Note get(NoteId id) {
        var note = all.get(id);
        if (note == null) {
            throw new IllegalStateException("no note " + id.value());
        }
        return note;
    }

    /** The note; null if it does not exist or was removed. */
    @Nullable
    Note present(NoteId id) {
        var note = all.get(id);
        return note == null || note.removed() ? null : note;
    }

    public boolean isCitable(NoteId id) {
        var note = all.get(id);
        return note != null && note.isCitable();
    }

    List<Note> on(BoardId board) {
        return all.values().stream().filter(note -> note.board().equals(board)).toList();
    }

    boolean isEmpty(BoardId board) {
        return all.values().stream().noneMatch(note -> note.board().equals(board));
    }

    /** Of how many pieces a board consists; the last one gets the next note. */
    int pieces(BoardId board) {
        return written.getOrDefault(board, 0) / NOTES_IN_A_PIECE + 1;
    }

    /** Adds a new note to the last piece of this board. */
    Notes add(Note note, BoardId board) {
        var more = put(note.in(pieces(board) - 1));
        return new Notes(more.all, more.findings, written.plus(board, written.getOrDefault(board, 0) + 1));
    }

    private Notes put(Note note) {
        return note.standing().lacksNumber()
                ? new Notes(all.plus(note.id(), note.with(note.standing().called(findings + 1))), findings + 1, written)
                : new Notes(all.plus(note.id(), note), findings, written);
    }

    Notes change(NoteId id, UnaryOperator<Note> change) {
        return put(change.apply(get(id)));
    }

    Notes stack(NoteId lower, NoteId top) {
        return unstack(lower).change(lower, note -> note.stackedUnder(top)).change(top, note -> note.withLower(lower));
    }

    Notes unstack(NoteId lower) {
        var top = get(lower).stack().onto();
        return top == null
                ? this
                : change(top, note -> note.withoutLower(lower)).change(lower, note -> note.stackedUnder(null));
    }

    /** Moves all notes of one board to another, under the same headings. */
    Notes moved(BoardId from, BoardId to) {
        var notes = this;
        for (var note : on(from)) {
            notes = notes.put(note.at(new Place(to, note.place().heading())));
        }
        return notes;
    }
}
