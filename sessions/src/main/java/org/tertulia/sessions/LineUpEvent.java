package org.tertulia.sessions;

import java.util.List;

/** What happened in a line-up; times are stream time. */
public sealed interface LineUpEvent extends SessionsEvent {
    record LineUpPut(SegmentId segment, long changeOverMillis, List<PlannedTurn> turns) implements LineUpEvent {}

    record CheckedIn(TurnId turn, boolean here) implements LineUpEvent {}

    record TurnStarted(TurnId turn, long at) implements LineUpEvent {}

    record TurnEnded(TurnId turn, long at, long usedMillis) implements LineUpEvent {}

    record TurnSkipped(TurnId turn) implements LineUpEvent {}

    record TurnReopened(TurnId turn, long at) implements LineUpEvent {}

    record TurnMoved(TurnId turn, int position) implements LineUpEvent {}
}
