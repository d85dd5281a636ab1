package org.tertulia.rapporteur.boards;

import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.rapporteur.boards.NoteView.Place;

/**
 * How the notes under each heading are cut into pieces, so that a page need not look at all notes of a long board.
 *
 * @param lasts the last piece under each heading that has ever had a note
 */
public record Pieces(PMap<Place, Last> lasts) {
    static final Pieces NONE = new Pieces(HashTreePMap.empty());
    static final int MOST_NOTES = 20;

    private static final Last EMPTY = new Last(0, 0);

    /** Some notes under one heading of a board, in the order in which they came there: piece 0 has the first ones. */
    public record Piece(Place of, int number) {}

    /** The last piece, and how many notes it has. */
    record Last(int number, int notes) {
        Last withOneMore() {
            return notes < MOST_NOTES ? new Last(number, notes + 1) : new Last(number + 1, 1);
        }

        Last withOneLess() {
            return new Last(number, notes - 1);
        }
    }

    /** Of how many pieces the notes under a heading consist. */
    int count(Place place) {
        return last(place).number + 1;
    }

    /** The piece of the next note under a heading. */
    Piece next(Place place) {
        return new Piece(place, last(place).withOneMore().number);
    }

    Pieces plus(Piece piece) {
        return new Pieces(lasts.plus(piece.of(), last(piece.of()).withOneMore()));
    }

    /** A note has left. Only the last piece is filled again, so moving a note to and fro makes no new pieces. */
    Pieces minus(Piece piece) {
        var last = last(piece.of());
        return piece.number() == last.number ? new Pieces(lasts.plus(piece.of(), last.withOneLess())) : this;
    }

    /** The boards on which a heading has more pieces than before. */
    Stream<BoardId> grownSince(Pieces before) {
        return lasts.equals(before.lasts)
                ? Stream.empty()
                : lasts.keySet().stream()
                        .filter(place -> count(place) != before.count(place))
                        .map(Place::board);
    }

    private Last last(Place place) {
        return lasts.getOrDefault(place, EMPTY);
    }
}
