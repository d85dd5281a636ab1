package org.tertulia.rapporteur.boards;

import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.rooms.RoomsPhase;
import org.tertulia.sessions.whole.Scopes;

/** Who may show that they are writing on a board, and who sees it. */
final class BoardLeases {
    private BoardLeases() {}

    /** Only people who see the board; nobody if it does not exist. */
    static boolean mayWrite(BoardsState state, PersonId person, String id) {
        var board = new BoardId(id);
        return state.roomOf(board)
                .map(room -> RoomScopes.mayEnter(state, person, room))
                .orElseGet(() -> state.hasBoard(board) && state.person(person) != null);
    }

    /** Only staff, so that nobody learns whose unnamed note comes next. An open room, which sees its authors, too. */
    static Set<Scope> seen(BoardsState state, String id) {
        var board = new BoardId(id);
        if (!state.hasBoard(board)) {
            return Set.of();
        }
        return state.roomOf(board)
                .filter(room -> state.roomPhase(room) != RoomsPhase.CLOSED)
                .map(room -> Set.of(Scopes.STAFF, RoomScopes.of(room)))
                .orElse(Set.of(Scopes.STAFF));
    }
}
