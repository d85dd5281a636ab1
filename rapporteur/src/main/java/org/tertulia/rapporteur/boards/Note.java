package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPSet;
import org.tertulia.rapporteur.boards.NoteView.Place;
import org.tertulia.rapporteur.boards.Pieces.Piece;
import org.tertulia.rapporteur.texts.Text;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.programme.setting.HouseRule;

/**
 * A note on a board. With a type, it is a finding.
 *
 * @param piece the piece in which it is counted
 */
public record Note(
        NoteId id,
        Place place,
        Piece piece,
        Text text,
        Standing standing,
        Origin origin,
        Stack stack,
        OrderedPSet<PersonId> endorsers,
        boolean removed) {

    /**
     * Its type, its sources, and who may see them.
     *
     * @param number the permanent number of the finding; 0 until it first becomes one
     */
    public record Standing(@Nullable FindingType type, Sources sources, Attribution attribution, int number) {
        static Standing first(@Nullable FindingType type, Sources sources, Attribution attribution) {
            return new Standing(type, sources, attribution, 0);
        }

        boolean isOf(@Nullable FindingType ofType, Sources from, Attribution as) {
            return type == ofType && sources.equals(from) && attribution == as;
        }

        boolean lacksNumber() {
            return type != null && number == 0;
        }

        Standing as(@Nullable FindingType next) {
            return new Standing(next, sources, attribution, number);
        }

        Standing from(Sources next) {
            return new Standing(type, next, attribution, number);
        }

        Standing shownAs(Attribution next) {
            return new Standing(type, sources, next, number);
        }

        Standing called(int next) {
            return new Standing(type, sources, attribution, next);
        }
    }

    /** Who wrote it and when, from which note of another stage it was carried, and which rule of the house held. */
    public record Origin(
            PersonId author,
            long at,
            @Nullable NoteId carriedFrom,
            @Nullable CarryMark mark,
            @Nullable HouseRule rule) {}

    /** Its stack: the note on top of it, and the notes under it. A stack has one level. */
    public record Stack(@Nullable NoteId onto, OrderedPSet<NoteId> under) {
        static final Stack ALONE = new Stack(null, OrderedPSet.empty());
    }

    /** A note that has just been written. {@link Notes} gives it its piece. */
    static Note written(NoteId id, Place place, Wording wording, Standing standing, Origin origin) {
        var piece = new Piece(place, 0);
        return new Note(id, place, piece, Text.of(wording), standing, origin, Stack.ALONE, OrderedPSet.empty(), false);
    }

    BoardId board() {
        return place.board();
    }

    /** The note on top of its stack. */
    NoteId top() {
        return stack.onto == null ? id : stack.onto;
    }

    boolean isRoomOnly() {
        return standing.attribution == Attribution.ROOM_ONLY;
    }

    /** Whether a brief may cite it. */
    boolean isCitable() {
        return standing.type != null && !isRoomOnly() && !removed;
    }

    Note at(Place next) {
        return new Note(id, next, piece, text, standing, origin, stack, endorsers, removed);
    }

    Note in(Piece next) {
        return new Note(id, place, next, text, standing, origin, stack, endorsers, removed);
    }

    Note saying(Wording next) {
        return new Note(id, place, piece, text.put(next), standing, origin, stack, endorsers, removed);
    }

    Note with(Standing next) {
        return new Note(id, place, piece, text, next, origin, stack, endorsers, removed);
    }

    Note stackedUnder(@Nullable NoteId top) {
        return with(new Stack(top, stack.under));
    }

    Note withLower(NoteId lower) {
        return with(new Stack(stack.onto, stack.under.plus(lower)));
    }

    Note withoutLower(NoteId lower) {
        return with(new Stack(stack.onto, stack.under.minus(lower)));
    }

    Note endorsed(PersonId by, boolean endorsed) {
        var next = endorsed ? endorsers.plus(by) : endorsers.minus(by);
        return new Note(id, place, piece, text, standing, origin, stack, next, removed);
    }

    Note removed(boolean next) {
        return new Note(id, place, piece, text, standing, origin, stack, endorsers, next);
    }

    private Note with(Stack next) {
        return new Note(id, place, piece, text, standing, origin, next, endorsers, removed);
    }
}
