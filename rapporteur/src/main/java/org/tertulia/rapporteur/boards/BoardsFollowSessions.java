package org.tertulia.rapporteur.boards;

import java.util.List;
import java.util.stream.Stream;
import org.tertulia.rapporteur.boards.Board.Phase;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;

/** Adds, changes and removes boards when the programme or its rooms change. */
record BoardsFollowSessions(BoardsState state) {
    Written put(ProgrammePut put) {
        var segments = state.plan().segments().keySet();
        return written()
                .with(state.boards().replan(planned(put.programme()), segments, state.notes()))
                .counted(state.notes().all().values());
    }

    Written planned(RoomPlanned planned) {
        return written()
                .with(state.boards().put(board(planned)))
                .counted(state.notes().on(BoardId.of(planned.room())));
    }

    /** If the board of a removed room has notes, it stays, and everyone sees it. */
    Written removed(RoomRemoved removed) {
        var id = BoardId.of(removed.room());
        return written()
                .with(
                        state.notes().isEmpty(id)
                                ? state.boards().without(id)
                                : state.boards().change(id, board -> board.with(Phase.EVERYONE)));
    }

    Written merged(RoomsMerged merged) {
        var from = merged.room();
        var into = merged.into();
        return written()
                .with(state.boards().merge(from, into))
                .with(state.notes().moved(BoardId.of(from), BoardId.of(into)))
                .counted(state.notes().on(BoardId.of(from)));
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
        var sessions = programme.sessions().stream().map(Board::of);
        var segments = programme.segments().stream().map(Board::of);
        return Stream.concat(Stream.of(Board.of(programme)), Stream.concat(sessions, segments))
                .filter(board -> !board.headings().isEmpty())
                .toList();
    }

    private Board board(RoomPlanned planned) {
        var segment = state.knownSegment(planned.segment());
        var phase = switch (state.roomsPhase(segment.id())) {
            case NONE, PLANNED -> Phase.PLANNED;
            case OPEN, RECALLED -> Phase.OPEN;
            case CLOSED -> Phase.EVERYONE;
        };
        return Board.of(planned.room(), segment, phase);
    }
}
