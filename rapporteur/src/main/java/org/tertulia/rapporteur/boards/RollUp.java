package org.tertulia.rapporteur.boards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.BoardView.Kind;
import org.tertulia.rapporteur.boards.NoteView.Place;
import org.tertulia.sessions.programme.HeadingId;

/**
 * Where a note appears: on its own board, a room's note also on the boards of its session and its segment, a finding also on the
 * exchange's.
 */
final class RollUp {
    private RollUp() {}

    static List<Place> places(Note note, Boards boards) {
        var own = boards.find(note.board());
        var places = new ArrayList<>(List.of(note.place()));
        if (own == null || note.isRoomOnly()) {
            return List.copyOf(places);
        }
        if (own.isRoom() && own.session() != null) {
            add(places, BoardId.of(own.session()), note.place().heading(), boards);
        }
        if (own.isRoom() && own.segment() != null) {
            add(places, BoardId.of(own.segment()), note.place().heading(), boards);
        }
        if (note.standing().type() != null && own.findings() && own.kind() != Kind.EXCHANGE) {
            add(places, BoardId.EXCHANGE, heading(note.standing().type()), boards);
        }
        return List.copyOf(places);
    }

    /** The places that do not reveal its room. */
    static List<Place> placesOutsideRooms(Note note, Boards boards) {
        var places = new ArrayList<>(places(note, boards));
        places.removeIf(place -> isRoom(boards.find(place.board())));
        return List.copyOf(places);
    }

    /**
     * Where a note is counted: at its first place outside rooms, so that its piece does not tell that it comes from a room. A
     * note that has no such place is counted in its room.
     */
    static Place counted(Note note, Boards boards) {
        var outside = placesOutsideRooms(note, boards);
        return outside.isEmpty() ? note.place() : outside.getFirst();
    }

    /** Whether two notes appear on a common board. */
    static boolean meet(Note one, Note other, Boards boards) {
        var ids = places(other, boards).stream().map(Place::board).toList();
        return places(one, boards).stream().anyMatch(place -> ids.contains(place.board()));
    }

    private static boolean isRoom(@Nullable Board board) {
        return board != null && board.isRoom();
    }

    private static void add(List<Place> places, BoardId id, HeadingId heading, Boards boards) {
        var board = boards.find(id);
        if (board != null) {
            places.add(new Place(board.id(), board.column(heading)));
        }
    }

    /** The heading of the exchange's board for findings of this type. */
    static HeadingId heading(FindingType type) {
        return new HeadingId(
                switch (type) {
                    case TREND -> "trends";
                    case DIFFERENCE, GAP -> "differences";
                    case KEY_FOR_ADAPTATION, LESSON, GOOD_PRACTICE, RESPONSE, CHALLENGE, NEED -> "keys";
                    case RECOMMENDATION, COMMITMENT, QUOTE -> "forward";
                });
    }
}
