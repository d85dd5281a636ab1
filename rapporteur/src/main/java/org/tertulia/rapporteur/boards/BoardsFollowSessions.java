package org.tertulia.rapporteur.boards;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.Board.Phase;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;

/** Adds, changes and removes boards when the programme or its rooms change. */
record BoardsFollowSessions(BoardsState state) {
    Written programmeChanged() {
        var programme = state.plan().programme();
        var segments = state.plan().segments().keySet();
        var boards = withHeadingsOfRooms(state.boards().replan(planned(programme), segments, state.notes()), programme);
        return written()
                .with(boards.allFed(state.notes()))
                .counted(state.notes().all().values());
    }

    /** The rooms that the programme lists may have got other headings. */
    private Boards withHeadingsOfRooms(Boards all, Programme programme) {
        var boards = all;
        for (var segment : programme.segments()) {
            for (var room : segment.listedRooms()) {
                var headings = state.headingsOf(room, segment);
                boards = boards.change(BoardId.of(room.id()), old -> old.replanned(headings, state.notes()));
            }
        }
        return boards;
    }

    Written planned(RoomPlanned planned) {
        var board = board(planned);
        return fed(written().with(state.boards().putAgain(board, state.notes())), board);
    }

    /** If the board of a removed room has notes, it stays, and everyone sees it. */
    Written removed(RoomRemoved removed) {
        var id = BoardId.of(removed.room());
        var boards = state.notes().isEmpty(id)
                ? state.boards().without(id)
                : state.boards().change(id, board -> board.with(Phase.EVERYONE));
        return fed(written().with(boards), state.boards().find(id));
    }

    Written merged(RoomsMerged merged) {
        var from = BoardId.of(merged.room());
        var into = BoardId.of(merged.into());
        var moved = written()
                .with(state.boards().merge(merged.room(), merged.into()))
                .with(state.notes().moved(from, into));
        return fed(moved, state.boards().find(from));
    }

    /** Gives the boards above a room that has come, changed or gone the columns that they need now. */
    private static Written fed(Written next, @Nullable Board room) {
        var session = room == null ? null : room.session();
        var written = next.with(next.boards().fed(session, next.notes()));
        return written.counted(written.ofRooms(session));
    }

    /** Only the room and staff see the board of an open room, also when it opens again. */
    Written opened(RoomsOpened opened) {
        var boards = state.boards();
        for (var room : state.rooms(opened.segment())) {
            boards = boards.change(BoardId.of(room.id()), board -> board.with(Phase.OPEN));
        }
        return written().with(boards);
    }

    Written closed(RoomsClosed closed) {
        return written().with(state.boards().closed(closed.segment()));
    }

    private Written written() {
        return state.written();
    }

    private static List<Board> planned(Programme programme) {
        var exchange = Stream.of(Board.of(programme)).filter(BoardsFollowSessions::hasHeadings);
        var sessions = programme.sessions().stream()
                .map(Board::of)
                .filter(board -> hasHeadings(board) || hasRooms(programme, board));
        var segments = programme.segments().stream().map(Board::of).filter(BoardsFollowSessions::hasHeadings);
        return Stream.of(exchange, sessions, segments).flatMap(boards -> boards).toList();
    }

    private static boolean hasHeadings(Board board) {
        return !board.headings().isEmpty();
    }

    private static boolean hasRooms(Programme programme, Board ofSession) {
        return programme.segments().stream()
                .filter(segment -> segment.session().equals(ofSession.session()))
                .anyMatch(Segment::hasRooms);
    }

    private Board board(RoomPlanned planned) {
        var segment = state.knownSegment(planned.segment());
        var phase = switch (state.roomsPhase(segment.id())) {
            case NONE, PLANNED -> Phase.PLANNED;
            case OPEN, RECALLED -> Phase.OPEN;
            case CLOSED -> Phase.EVERYONE;
        };
        return Board.of(planned, segment, phase);
    }
}
