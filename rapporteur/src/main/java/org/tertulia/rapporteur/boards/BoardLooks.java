package org.tertulia.rapporteur.boards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.NoteView.EndorsementView;
import org.tertulia.rapporteur.boards.NoteView.Place;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.Scopes;

/** What each scope sees of one board or note. */
record BoardLooks(Written state) {
    private static final Topic BOARD = new Topic("board");
    private static final Topic BOARDS_OF_ROOMS = new Topic("board/rooms");
    private static final Topic SHOWN = new Topic("note/shown");

    Map<Scope, View> board(BoardId id) {
        var board = state.boards().all().get(id);
        var looks = new HashMap<Scope, View>();
        if (board != null) {
            Circle.of(board).all().forEach(scope -> looks.put(scope, view(board, scope)));
        }
        return looks;
    }

    Map<Scope, View> note(NoteId id) {
        var note = state.notes().present(id);
        var looks = new HashMap<Scope, View>();
        if (note != null) {
            var circle = Circle.of(note, state);
            circle.whole().forEach(scope -> looks.put(scope, whole(note, scope)));
            circle.unnamed().forEach(scope -> looks.put(scope, unnamed(note, scope)));
        }
        return looks;
    }

    /** Nobody learns who else endorses a note: in a room, this would tell the room of a note without its city. */
    Map<Scope, View> endorsement(NoteId id) {
        return state.notes().get(id).endorsers().stream()
                .collect(Collectors.toMap(Scopes::person, _ -> new EndorsementView()));
    }

    /** The board of a room comes to its people with the room, so that a phone need not look at the boards of all rooms. */
    Topic topic(BoardId id, Scope scope) {
        var board = state.boards().all().get(id);
        if (board == null || !board.isRoom()) {
            return BOARD;
        }
        var room = RoomScopes.of(board.room());
        var fromInside = scope.equals(room) || scope.equals(RoomScopes.seats(board.room()));
        return fromInside ? new Topic(room.value()) : BOARDS_OF_ROOMS;
    }

    /**
     * What a note is about: a piece of the notes under its heading, or all notes of its room. While only its words may leave the
     * room, it is about the board outside, for everybody: those who know more then get only that. A note that a board shows is
     * for pages that show nothing else.
     */
    Topic topic(NoteId id) {
        if (state.boards().shown().contains(id)) {
            return SHOWN;
        }
        var note = state.notes().get(id);
        var place = Circle.of(note, state).unnamed().isEmpty()
                ? note.place()
                : RollUp.placesOutsideRooms(note, state.boards()).getFirst();
        return isRoom(place.board())
                ? new Topic("note/" + place.board().value() + "/all")
                : topic(place, note.piece().number());
    }

    private boolean isRoom(BoardId id) {
        var board = state.boards().find(id);
        return board != null && board.isRoom();
    }

    private static Topic topic(Place place, int piece) {
        return new Topic("note/" + place.board().value() + "/" + place.heading().value() + "/" + piece);
    }

    private BoardView view(Board board, Scope scope) {
        return new BoardView(board.kind(), board.of(), board.columns(), shown(board, scope), pieces(board));
    }

    private List<Integer> pieces(Board board) {
        var pieces = state.notes().pieces();
        return board.isRoom()
                ? List.of()
                : board.columns().stream()
                        .map(heading -> pieces.count(new Place(board.id(), heading.id())))
                        .toList();
    }

    /** The note that a board shows. On a room's board, it is hidden from people who may not learn its room. */
    private @Nullable NoteId shown(Board board, Scope scope) {
        var id = ifSeen(board.shown(), scope);
        var hidden = id != null
                && board.isRoom()
                && Circle.of(state.notes().get(id), state).unnamed().contains(scope);
        return hidden ? null : id;
    }

    private NoteView whole(Note note, Scope scope) {
        var standing = note.standing();
        var origin = note.origin();
        return new NoteView(
                note.board(),
                note.place().heading(),
                RollUp.places(note, state.boards()),
                note.text().wording(),
                standing.type(),
                standing.number(),
                standing.sources(),
                standing.attribution(),
                origin.author(),
                origin.at(),
                ifSeen(note.stack().onto(), scope),
                note.endorsers().size(),
                carriedFrom(note, scope),
                origin.mark(),
                origin.rule());
    }

    /**
     * The note without what reveals its city: the author, the sources, and the room, whose subject would reveal it.
     */
    private NoteView unnamed(Note note, Scope scope) {
        var whole = whole(note, scope);
        var places = RollUp.placesOutsideRooms(note, state.boards());
        return new NoteView(
                places.getFirst().board(),
                places.getFirst().heading(),
                places,
                whole.wording(),
                whole.type(),
                whole.number(),
                whole.sources().unnamed(),
                whole.attribution(),
                null,
                whole.at(),
                whole.stack(),
                whole.endorsements(),
                whole.carriedFrom(),
                whole.mark(),
                whole.rule());
    }

    /** The note it was carried from. Hidden from everyone if only one of the two names its city. */
    private @Nullable NoteId carriedFrom(Note note, Scope scope) {
        var id = note.origin().carriedFrom();
        var alike = id == null
                || state.notes().get(id).standing().attribution()
                        == note.standing().attribution();
        return alike || !scope.equals(Scopes.EVERYONE) ? id : null;
    }

    /** The note, if people with this scope see it; null otherwise. */
    private @Nullable NoteId ifSeen(@Nullable NoteId id, Scope scope) {
        var note = id == null ? null : state.notes().present(id);
        return note != null && Circle.of(note, state).seenIn(scope) ? id : null;
    }
}
