package org.tertulia.server.pages;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import org.tertulia.rapporteur.boards.BoardView;
import org.tertulia.rapporteur.boards.NoteView;
import org.tertulia.server.pages.SeenExchange.Seen;

/** The latest notes on a board, as the text page shows them. */
record WrittenNotes(SeenExchange seen, Reader reader) {
    private static final int MOST = 12;

    List<TextPage.Written> on(String board) {
        var headings = seen.find("board", board, BoardView.class);
        return seen.all(NoteView.class).stream()
                .map(Seen::view)
                .filter(note -> note.stack() == null)
                .flatMap(note -> note.places().stream()
                        .filter(place -> place.board().value().equals(board))
                        .map(place -> new Placed(note, place.heading().value())))
                .sorted(comparingLong((Placed placed) -> placed.note().at()).reversed())
                .limit(MOST)
                .map(placed -> new TextPage.Written(
                        heading(headings, placed.heading()),
                        placed.note().wording().text(),
                        placed.note().wording().language()))
                .toList();
    }

    private String heading(Optional<BoardView> board, String id) {
        return board.stream()
                .flatMap(view -> view.headings().stream())
                .filter(heading -> heading.id().value().equals(id))
                .findFirst()
                .map(heading -> reader.text(heading.title()))
                .orElse("");
    }

    private record Placed(NoteView note, String heading) {}
}
