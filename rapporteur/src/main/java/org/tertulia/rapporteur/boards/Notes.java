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
 * @param pieces how the notes under each heading are cut
 */
public record Notes(PMap<NoteId, Note> all, int findings, Pieces pieces) {
    public static final Notes NONE = new Notes(HashTreePMap.empty(), 0, Pieces.NONE);

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

    /** Adds a note to the last piece at the place where it is counted. */
    Notes add(Note note, Place counted) {
        var piece = pieces.next(counted);
        return with(pieces.plus(piece)).put(note.in(piece));
    }

    /** Counts a note at this place. If it was counted elsewhere, it leaves its piece and comes to the last one here. */
    Notes count(NoteId id, Place at) {
        var note = get(id);
        var left = note.piece();
        return left.of().equals(at) ? this : with(pieces.minus(left)).add(note, at);
    }

    private Notes with(Pieces next) {
        return new Notes(all, findings, next);
    }

    private Notes put(Note note) {
        return note.standing().lacksNumber()
                ? new Notes(all.plus(note.id(), note.with(note.standing().called(findings + 1))), findings + 1, pieces)
                : new Notes(all.plus(note.id(), note), findings, pieces);
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
