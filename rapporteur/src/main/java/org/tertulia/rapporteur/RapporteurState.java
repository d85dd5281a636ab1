package org.tertulia.rapporteur;

import java.util.List;
import java.util.Optional;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.SessionId;

/** All boards, notes and briefs of an exchange. */
public record RapporteurState(Boards boards, Notes notes, Briefs briefs) {
    static final RapporteurState EMPTY = new RapporteurState(Boards.NONE, Notes.NONE, Briefs.NONE);

    /** The board a note stands on; also when the note was removed. */
    public Optional<BoardId> boardOf(NoteId note) {
        return Optional.ofNullable(notes.all().get(note)).map(Note::board);
    }

    /** Who wrote a note; also when the note was removed. */
    public Optional<PersonId> authorOf(NoteId note) {
        return Optional.ofNullable(notes.all().get(note))
                .map(one -> one.origin().author());
    }

    /** Whether a note lies under another or others lie under it. */
    public boolean isStacked(NoteId note) {
        var pile = Optional.ofNullable(notes.all().get(note)).map(Note::pile);
        return pile.isPresent()
                && (pile.get().onto() != null || !pile.get().under().isEmpty());
    }

    /** Whether there is such a board, or its room was merged into another. */
    public boolean hasBoard(BoardId board) {
        return board(board).isPresent();
    }

    /** The room of a board, where it is a room's; that of the board it was merged into, where it was. */
    public Optional<RoomId> roomOf(BoardId board) {
        return board(board).filter(Board::isRoom).map(Board::room);
    }

    /** The session a board belongs to; that of its segment or room, where it is one's. */
    public Optional<SessionId> sessionOf(BoardId board) {
        return board(board).map(Board::session);
    }

    public Optional<BriefId> briefOf(MessageId message) {
        return Optional.ofNullable(briefs.messages().get(message)).map(Message::brief);
    }

    /** Who has proposed a brief for publishing, while that stands. */
    public Optional<PersonId> proposerOf(BriefId brief) {
        return Optional.ofNullable(briefs.all().get(brief)).map(Brief::proposedBy);
    }

    /** The published versions of a brief, from the first to the last. */
    public List<Publication> publications(BriefId brief) {
        return Optional.ofNullable(briefs.all().get(brief))
                .<List<Publication>>map(Brief::publications)
                .orElse(List.of());
    }

    private Optional<Board> board(BoardId id) {
        return Optional.ofNullable(boards.find(id));
    }

    RapporteurState with(Boards next) {
        return new RapporteurState(next, notes, briefs);
    }

    RapporteurState with(Notes next) {
        return new RapporteurState(boards, next, briefs);
    }

    RapporteurState with(Briefs next) {
        return new RapporteurState(boards, notes, next);
    }

    /** The board a note stands on; there is one as long as a note stands on it. */
    Board boardOf(Note note) {
        var board = boards.find(note.board());
        if (board == null) {
            throw new IllegalStateException("no board " + note.board().value());
        }
        return board;
    }
}
