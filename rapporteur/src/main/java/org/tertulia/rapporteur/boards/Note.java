package org.tertulia.rapporteur.boards;

import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPSet;
import org.tertulia.rapporteur.boards.NoteView.Place;
import org.tertulia.rapporteur.texts.Text;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.PersonId;

/** What stands on a board; with a type it is a finding. */
public record Note(
        NoteId id,
        Place place,
        Text text,
        Standing standing,
        Origin origin,
        Pile pile,
        OrderedPSet<PersonId> endorsers,
        boolean removed) {

    /**
     * What it is taken for, where it comes from, and who may learn that.
     *
     * @param number by which people call the finding, for good; 0 as long as it was none
     */
    public record Standing(@Nullable FindingType type, Sources sources, Attribution attribution, int number) {
        static Standing first(@Nullable FindingType type, Sources sources, Attribution attribution) {
            return new Standing(type, sources, attribution, 0);
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

    /** Who wrote it and when, and from which note of another stage it was carried. */
    public record Origin(
            PersonId author,
            long at,
            @Nullable NoteId carriedFrom,
            @Nullable CarryMark mark) {}

    /** The note it lies under, which lies under none itself, and the notes that lie under it. */
    public record Pile(@Nullable NoteId onto, OrderedPSet<NoteId> under) {
        static final Pile ALONE = new Pile(null, OrderedPSet.empty());
    }

    static Note written(NoteId id, Place place, Wording wording, Standing standing, Origin origin) {
        return new Note(id, place, Text.of(wording), standing, origin, Pile.ALONE, OrderedPSet.empty(), false);
    }

    BoardId board() {
        return place.board();
    }

    /** The note on top of its pile. */
    NoteId top() {
        return pile.onto == null ? id : pile.onto;
    }

    boolean isRoomOnly() {
        return standing.attribution == Attribution.ROOM_ONLY;
    }

    /** Whether a brief may cite it. */
    boolean isCitable() {
        return standing.type != null && !isRoomOnly() && !removed;
    }

    Note at(Place next) {
        return new Note(id, next, text, standing, origin, pile, endorsers, removed);
    }

    Note saying(Wording next) {
        return new Note(id, place, text.put(next), standing, origin, pile, endorsers, removed);
    }

    Note with(Standing next) {
        return new Note(id, place, text, next, origin, pile, endorsers, removed);
    }

    Note lyingUnder(@Nullable NoteId top) {
        return with(new Pile(top, pile.under));
    }

    Note covering(NoteId lower) {
        return with(new Pile(pile.onto, pile.under.plus(lower)));
    }

    Note uncovering(NoteId lower) {
        return with(new Pile(pile.onto, pile.under.minus(lower)));
    }

    Note endorsed(PersonId by, boolean endorsed) {
        var next = endorsed ? endorsers.plus(by) : endorsers.minus(by);
        return new Note(id, place, text, standing, origin, pile, next, removed);
    }

    Note removed(boolean next) {
        return new Note(id, place, text, standing, origin, pile, endorsers, next);
    }

    private Note with(Pile next) {
        return new Note(id, place, text, standing, origin, next, endorsers, removed);
    }
}
