package org.tertulia.posters.practices;

import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tertulia.posters.practices.PracticeEvent.PageShown;
import org.tertulia.posters.practices.PracticeEvent.PosterAttached;
import org.tertulia.posters.practices.PracticeEvent.PosterRemoved;
import org.tertulia.posters.practices.PracticeEvent.PracticeLocked;
import org.tertulia.posters.practices.PracticeEvent.PracticePut;
import org.tertulia.posters.practices.PracticeEvent.PracticeWithdrawn;
import org.tertulia.sessions.whole.Known;

/** All practices of an exchange. */
public record Practices(PMap<PracticeId, ShownPractice> all) {
    public static final Practices NONE = new Practices(HashTreePMap.empty());

    Practices evolve(PracticeEvent event) {
        return switch (event) {
            case PracticePut(var practice) -> put(practice);
            case PracticeWithdrawn(var practice) -> new Practices(all.minus(practice));
            case PracticeLocked(var practice, var locked) -> change(practice, one -> one.locked(locked));
            case PosterAttached(var practice, var poster) -> change(practice, one -> one.with(poster));
            case PosterRemoved(var practice) -> change(practice, ShownPractice::withoutPoster);
            case PageShown(var practice, var page) -> change(practice, one -> one.showing(page));
        };
    }

    /** Shows the first page of a practice, if the practice exists. */
    Practices atFirstPage(PracticeId id) {
        return all.containsKey(id) ? change(id, one -> one.showing(0)) : this;
    }

    private Practices put(Practice practice) {
        var old = all.get(practice.id());
        var next = old == null ? ShownPractice.of(practice) : old.with(practice);
        return new Practices(all.plus(practice.id(), next));
    }

    private Practices change(PracticeId id, UnaryOperator<ShownPractice> change) {
        return new Practices(all.plus(id, change.apply(Known.in(all, id))));
    }
}
