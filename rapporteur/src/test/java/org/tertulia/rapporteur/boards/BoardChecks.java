package org.tertulia.rapporteur.boards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tertulia.rapporteur.ReportedExchange;
import org.tertulia.rapporteur.boards.NoteView.Place;
import org.tertulia.rapporteur.boards.Pieces.Piece;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.Scopes;

/** The invariants of boards, notes and stacks. */
public final class BoardChecks {
    private BoardChecks() {}

    public static void check(ReportedExchange exchange) {
        exchange.state().notes().all().values().forEach(note -> check(note, exchange));
        checkPieces(exchange.state().written());
        exchange.state().notes().all().values().stream()
                .filter(note -> !note.removed() && !note.isRoomOnly())
                .forEach(note -> checkIsOnAllBoardsAbove(note, exchange));
    }

    /** What a room writes is also on the boards of its session and its segment, and each finding on the exchange's. */
    private static void checkIsOnAllBoardsAbove(Note note, ReportedExchange exchange) {
        var boards = exchange.state().boards();
        var shown = exchange.note(note.id()).places().stream().map(Place::board).toList();
        for (var above : boards.all().values()) {
            var isFinding = note.standing().type() != null && above.id().equals(BoardId.EXCHANGE);
            var own = exchange.state().written().boardOf(note);
            assertTrue(
                    !(own.feeds(above) || (isFinding && own.findings())) || shown.contains(above.id()),
                    () -> above.id() + " hides " + note);
        }
        exchange.state()
                .sessionOf(note.board())
                .map(BoardId::of)
                .ifPresent(session -> assertTrue(
                        boards.find(session) != null
                                || exchange.state().roomOf(note.board()).isEmpty(),
                        () -> "there is no board above " + note));
    }

    /** Each note is counted where it appears, in a piece that its board tells of, and no piece is too long. */
    private static void checkPieces(Written written) {
        var sizes = new HashMap<Piece, Integer>();
        for (var note : written.notes().all().values()) {
            var piece = note.piece();
            assertEquals(RollUp.counted(note, written.boards()), piece.of());
            assertTrue(piece.number() < written.notes().pieces().count(piece.of()), "unknown piece: " + note);
            assertTrue(sizes.merge(piece, 1, Integer::sum) <= Pieces.MOST_NOTES, "too many notes in " + piece);
        }
    }

    /** Whether the notes of every stack share a board. Notes that shared one may not do so any more. */
    static boolean stacksMeet(ReportedExchange exchange) {
        var written = exchange.state().written();
        return written.notes().all().values().stream()
                .allMatch(note -> RollUp.meet(note, written.notes().get(note.top()), written.boards()));
    }

    private static void check(Note note, ReportedExchange exchange) {
        checkStack(note, exchange.state().notes());
        var circle = exchange.circle(note.id());
        if (note.isRoomOnly() && !note.removed()) {
            var board = exchange.state().written().boardOf(note);
            assertTrue(
                    List.of(RoomScopes.seats(board.room())).containsAll(circle),
                    "it is seen outside its seats: " + note);
        }
        circle.forEach(scope -> check(exchange.note(note.id(), scope), scope, exchange));
    }

    private static void checkStack(Note note, Notes notes) {
        var top = note.stack().onto();
        if (top != null) {
            assertNull(notes.get(top).stack().onto());
            assertTrue(notes.get(top).stack().under().contains(note.id()));
        }
        note.stack()
                .under()
                .forEach(lower ->
                        assertEquals(note.id(), notes.get(lower).stack().onto()));
        assertTrue(!note.removed() || note.stack().equals(Note.Stack.ALONE), "a removed note is in a stack: " + note);
    }

    private static void check(NoteView view, Scope scope, ReportedExchange exchange) {
        assertEquals(new Place(view.board(), view.heading()), view.places().getFirst());
        var boards = view.places().stream().map(Place::board).collect(Collectors.toSet());
        assertEquals(view.places().size(), boards.size(), "it is on one board twice: " + view);
        for (var place : view.places()) {
            var board = exchange.state().boards().all().get(place.board());
            assertTrue(
                    board != null && board.has(place.heading()), "the board or the heading does not exist: " + place);
        }
        if (scope.equals(Scopes.EVERYONE)) {
            checkEveryones(view, exchange);
        }
    }

    private static void checkEveryones(NoteView view, ReportedExchange exchange) {
        var board = exchange.state().boards().all().get(view.board());
        assertTrue(board != null && board.phase() == Board.Phase.EVERYONE, "its room is not closed: " + view);
        if (view.attribution() == Attribution.CITY_UNNAMED) {
            assertNull(view.author());
            assertEquals(view.sources().unnamed(), view.sources());
            assertTrue(
                    view.places().stream().noneMatch(place -> isRoom(place, exchange)),
                    "a room reveals the city: " + view);
        }
        var top = view.stack();
        assertTrue(
                top == null || exchange.circle(top).contains(Scopes.EVERYONE),
                "it is stacked under a note that is not seen");
    }

    private static boolean isRoom(Place place, ReportedExchange exchange) {
        return exchange.state().roomOf(place.board()).isPresent();
    }
}
