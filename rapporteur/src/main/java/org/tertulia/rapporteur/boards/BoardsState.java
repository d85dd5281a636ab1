package org.tertulia.rapporteur.boards;

import java.util.Optional;
import org.tertulia.posters.practices.PracticesState;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.rooms.RoomId;
import org.tertulia.sessions.rooms.RoomsState;

/** What is known of boards and notes, and of the parts below. */
public interface BoardsState extends PracticesState, RoomsState {
    Written written();

    default Boards boards() {
        return written().boards();
    }

    default Notes notes() {
        return written().notes();
    }

    /** The board a note stands on; also when the note was removed. */
    default Optional<BoardId> boardOf(NoteId note) {
        return Optional.ofNullable(notes().all().get(note)).map(Note::board);
    }

    /** Who wrote a note; also when the note was removed. */
    default Optional<PersonId> authorOf(NoteId note) {
        return Optional.ofNullable(notes().all().get(note))
                .map(one -> one.origin().author());
    }

    /** Whether a note lies under another or others lie under it. */
    default boolean isStacked(NoteId note) {
        var pile = Optional.ofNullable(notes().all().get(note)).map(Note::pile);
        return pile.isPresent()
                && (pile.get().onto() != null || !pile.get().under().isEmpty());
    }

    /** Whether there is such a board, or its room was merged into another. */
    default boolean hasBoard(BoardId board) {
        return boards().find(board) != null;
    }

    /** The room of a board, where it is a room's; that of the board it was merged into, where it was. */
    default Optional<RoomId> roomOf(BoardId board) {
        return Optional.ofNullable(boards().find(board)).filter(Board::isRoom).map(Board::room);
    }

    /** The session a board belongs to; that of its segment or room, where it is one's. */
    default Optional<SessionId> sessionOf(BoardId board) {
        return Optional.ofNullable(boards().find(board)).map(Board::session);
    }
}
