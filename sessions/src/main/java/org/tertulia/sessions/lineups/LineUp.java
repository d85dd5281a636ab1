package org.tertulia.sessions.lineups;

import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.tertulia.sessions.programme.TurnId;

/** The order of a segment's turns. */
public record LineUp(long changeOverMillis, PVector<TurnId> turns) {
    static final LineUp NONE = new LineUp(0, TreePVector.empty());

    LineUp moved(TurnId turn, int position) {
        var others = turns.minus(turn);
        return new LineUp(changeOverMillis, others.plus(Math.min(position, others.size()), turn));
    }
}
