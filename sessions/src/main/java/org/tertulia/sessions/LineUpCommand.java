package org.tertulia.sessions;

import java.util.List;

/** What is asked of a line-up. The clock runs out, the facilitator ends the turn. */
public sealed interface LineUpCommand extends SessionsCommand {
    /** Puts the turns of a segment that have not been taken yet, in order. */
    record PutLineUp(SegmentId segment, long changeOverMillis, List<PlannedTurn> turns) implements LineUpCommand {}

    /** The presenter says "I am here", or takes it back. */
    record CheckIn(TurnId turn, boolean here) implements LineUpCommand {}

    record StartTurn(TurnId turn) implements LineUpCommand {}

    record EndTurn(TurnId turn) implements LineUpCommand {}

    /** Puts a waiting turn behind all others. */
    record DeferTurn(TurnId turn) implements LineUpCommand {}

    record SkipTurn(TurnId turn) implements LineUpCommand {}

    /** Undoes the end or the skipping of a turn. */
    record ReopenTurn(TurnId turn) implements LineUpCommand {}

    /** Moves a waiting turn to a position, counted from 0, in its line-up. */
    record MoveTurn(TurnId turn, int position) implements LineUpCommand {}
}
