package org.tertulia.rapporteur.boards;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.PMap;
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
import org.tertulia.realtime.contract.EntityKey;

/**
 * Which boards and notes may look different after an event. Boards are few, so all are compared. The note of the event
 * brings the notes under it and the boards that show it; a new attribution also brings the notes carried from it.
 */
record TouchedNotes(Written before, Written after) {
    Set<EntityKey> by(BoardEvent event) {
        var keys = with(notes(event));
        if (event instanceof NoteEndorsed(var note, var _, var _)) {
            keys.add(note.endorsementKey());
        }
        return keys;
    }

    /** All notes, because a new programme may move any of them. */
    Set<EntityKey> all() {
        return with(after.notes().all().keySet().stream());
    }

    /** The notes that are or were on boards that were added, changed or removed. */
    Set<EntityKey> onChangedBoards() {
        var boards = changedBoards().collect(Collectors.toSet());
        var notes = boards.isEmpty()
                ? Stream.<NoteId>empty()
                : after.notes().all().keySet().stream()
                        .filter(note -> isOn(note, boards, before) || isOn(note, boards, after));
        return with(notes);
    }

    private static boolean isOn(NoteId note, Set<BoardId> boards, Written written) {
        return RollUp.places(written.notes().get(note), written.boards()).stream()
                .anyMatch(place -> boards.contains(place.board()));
    }

    private Stream<NoteId> notes(BoardEvent event) {
        return switch (event) {
            case NoteShown(var board, var _) -> shownOn(board);
            case NoteAttributed(var note, var _) -> Stream.concat(Stream.of(note), carriedFrom(note));
            case NoteWritten _,
                    NoteCarried _,
                    NoteCarriedUnnamed _,
                    NoteEdited _,
                    NoteTyped _,
                    NoteMoved _,
                    NoteSourced _,
                    NoteStacked _,
                    NoteUnstacked _,
                    NoteEndorsed _,
                    NoteRemoved _,
                    NoteRestored _ -> Stream.ofNullable(event.note());
        };
    }

    /** The note that a board shows now, and the one it showed before. */
    private Stream<NoteId> shownOn(BoardId board) {
        return Stream.of(before, after)
                .map(written -> written.boards().find(board))
                .filter(Objects::nonNull)
                .map(Board::shown)
                .filter(Objects::nonNull);
    }

    private Stream<NoteId> carriedFrom(NoteId note) {
        return after.notes().all().values().stream()
                .filter(one -> note.equals(one.origin().carriedFrom()))
                .map(Note::id);
    }

    private Set<EntityKey> with(Stream<NoteId> notes) {
        var keys = new HashSet<EntityKey>();
        changedBoards().forEach(board -> keys.add(board.key()));
        notes.forEach(note -> addWithDependents(keys, note));
        return keys;
    }

    private Stream<BoardId> changedBoards() {
        return Stream.concat(changed(before.boards().all(), after.boards().all()), grown());
    }

    /** The boards that have another piece now. */
    private Stream<BoardId> grown() {
        return after.notes().pieces().grownSince(before.notes().pieces());
    }

    private static Stream<BoardId> changed(PMap<BoardId, Board> before, PMap<BoardId, Board> after) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .filter(key -> !Objects.equals(before.get(key), after.get(key)));
    }

    private void addWithDependents(Set<EntityKey> keys, NoteId id) {
        keys.add(id.key());
        after.notes().get(id).stack().under().forEach(lower -> keys.add(lower.key()));
        after.boards().all().values().stream()
                .filter(board -> id.equals(board.shown()))
                .forEach(board -> keys.add(board.id().key()));
    }
}
