package org.tertulia.sessions.lineups;

import java.util.List;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;

/** What happened in a line-up; times are stream time. */
public sealed interface LineUpEvent extends Event {
    /** What happened to one turn. */
    sealed interface OfTurn extends LineUpEvent {
        TurnId turn();
    }

    record LineUpPut(SegmentId segment, long changeOverMillis, List<PlannedTurn> turns) implements LineUpEvent {}

    record CheckedIn(TurnId turn, boolean here) implements OfTurn {}

    record TurnStarted(TurnId turn, long at) implements OfTurn {}

    record TurnEnded(TurnId turn, long at, long usedMillis) implements OfTurn {}

    record TurnSkipped(TurnId turn) implements OfTurn {}

    record TurnReopened(TurnId turn, long at) implements OfTurn {}

    record TurnMoved(TurnId turn, int position) implements OfTurn {}
}
