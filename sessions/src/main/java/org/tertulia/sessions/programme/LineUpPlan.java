package org.tertulia.sessions.programme;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tertulia.realtime.contract.PersonId;

/**
 * The turns that a segment has.
 *
 * @param source where the turns come from: the list itself, the rooms of the same session, or the earlier peer
 *     sessions
 * @param turnMillis the length of a turn that is made from a room or a session
 */
public record LineUpPlan(Source source, long turnMillis, long changeOverMillis, List<PlannedTurn> turns) {
    public static final long LONGEST_CHANGE_OVER_MILLIS = TimeUnit.MINUTES.toMillis(30);

    /** Whether turns that are made from a room or a session have a valid length. */
    public boolean isWellTimed() {
        return switch (source) {
            case NONE, LISTED -> true;
            case ROOMS, SESSIONS -> PlannedTurn.isTurnLength(turnMillis);
        };
    }

    LineUpPlan naming(UnaryOperator<PersonId> ids) {
        var named = turns.stream().map(turn -> turn.naming(ids)).toList();
        return new LineUpPlan(source, turnMillis, changeOverMillis, named);
    }

    LineUpPlan onlyNaming(Predicate<PersonId> these, SegmentId segment) {
        var named = turns.stream().map(turn -> turn.onlyNaming(these, segment)).toList();
        return new LineUpPlan(source, turnMillis, changeOverMillis, named);
    }

    public enum Source {
        NONE,
        LISTED,
        ROOMS,
        SESSIONS
    }
}
