package org.tertulia.posters;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** All practices of an exchange. */
public record PostersState(PMap<PracticeId, PracticeState> practices) {
    static final PostersState EMPTY = new PostersState(HashTreePMap.empty());

    public @Nullable PracticeState practice(PracticeId id) {
        return practices.get(id);
    }

    PostersState put(Practice practice) {
        var old = practices.get(practice.id());
        var next = old == null ? PracticeState.of(practice) : old.with(practice);
        return new PostersState(practices.plus(practice.id(), next));
    }

    PostersState change(PracticeId id, UnaryOperator<PracticeState> change) {
        if (!practices.containsKey(id)) {
            throw new IllegalStateException("no practice " + id.value());
        }
        return changeAny(id, change);
    }

    /** The practice changed, where there is one. */
    PostersState changeAny(PracticeId id, UnaryOperator<PracticeState> change) {
        var practice = practices.get(id);
        return practice == null ? this : new PostersState(practices.plus(id, change.apply(practice)));
    }

    PostersState without(PracticeId id) {
        return new PostersState(practices.minus(id));
    }
}
