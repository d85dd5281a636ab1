package org.tertulia.rapporteur;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tertulia.rapporteur.Board.Phase;
import org.tertulia.sessions.Programme;
import org.tertulia.sessions.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.Room;
import org.tertulia.sessions.RoomEvent.RoomPlanned;
import org.tertulia.sessions.RoomEvent.RoomRemoved;
import org.tertulia.sessions.RoomEvent.RoomsClosed;
import org.tertulia.sessions.RoomEvent.RoomsMerged;
import org.tertulia.sessions.RoomEvent.RoomsOpened;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.SessionsEvent;
import org.tertulia.sessions.SessionsState;

/** Boards come and go with the programme and its rooms. */
final class Folding {
    private Folding() {}

    static RapporteurState fold(RapporteurState state, SessionsState sessions, SessionsEvent event) {
        var boards = state.boards();
        return switch (event) {
            case ProgrammePut(var programme) -> unsettled(state).with(boards.replan(planned(programme), state.notes()));
            case OrganisationRegistered registered -> unsettled(state);
            case RoomPlanned planned -> state.with(boards.put(planned(planned, sessions)));
            case RoomRemoved(var room) -> removed(state, room);
            case RoomsMerged(var room, var into) ->
                state.with(boards.merge(room, into)).with(state.notes().moved(BoardId.of(room), BoardId.of(into)));
            case RoomsOpened opened -> state.with(opened(boards, sessions.rooms(opened.segment())));
            case RoomsClosed closed -> state.with(boards.closed(closed.segment()));
            default -> state;
        };
    }

    private static List<Board> planned(Programme programme) {
        var sessions = programme.sessions().stream().map(Board::of);
        var segments = programme.segments().stream().map(Board::of);
        return Stream.concat(Stream.of(Board.of(programme)), Stream.concat(sessions, segments))
                .filter(board -> !board.headings().isEmpty())
                .toList();
    }

    private static Board planned(RoomPlanned planned, SessionsState sessions) {
        var segment = Objects.requireNonNull(sessions.segment(planned.segment()), "the segment of a room");
        var phase = switch (sessions.roomsPhase(segment.id())) {
            case NONE, PLANNED -> Phase.PLANNED;
            case OPEN, RECALLED -> Phase.OPEN;
            case CLOSED -> Phase.EVERYONE;
        };
        return Board.of(planned.room(), segment, phase);
    }

    /** The rooms that there are have their boards to themselves, also when they open again. */
    private static Boards opened(Boards boards, List<Room> rooms) {
        var opened = boards;
        for (var room : rooms) {
            opened = opened.change(BoardId.of(room.id()), board -> board.with(Phase.OPEN));
        }
        return opened;
    }

    /** A room on whose board something is written leaves the board behind, for everyone. */
    private static RapporteurState removed(RapporteurState state, RoomId room) {
        var id = BoardId.of(room);
        return state.with(
                state.notes().isEmpty(id)
                        ? state.boards().without(id)
                        : state.boards().change(id, board -> board.with(Phase.EVERYONE)));
    }

    /** Titles and names of what was proposed may have changed. */
    private static RapporteurState unsettled(RapporteurState state) {
        return state.with(state.briefs().unsettled());
    }
}
