package org.tertulia.sessions.lineups;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;

/** Commands about a line-up. A turn does not end at zero: the facilitator ends it. */
public sealed interface LineUpCommand extends Command {
    /** Commands about one turn. */
    sealed interface OfTurn extends LineUpCommand {
        TurnId turn();
    }

    /** Replaces the waiting turns of a segment, in order. */
    record PutLineUp(SegmentId segment, long changeOverMillis, List<PlannedTurn> turns) implements LineUpCommand {}

    /** The presenter says "I am here", or takes that back. */
    record CheckIn(TurnId turn, boolean here) implements OfTurn {}

    record StartTurn(TurnId turn) implements OfTurn {}

    record EndTurn(TurnId turn) implements OfTurn {}

    /** Moves a waiting turn to the end of its line-up. */
    record DeferTurn(TurnId turn) implements OfTurn {}

    record SkipTurn(TurnId turn) implements OfTurn {}

    /** Reopens an ended or skipped turn. While its segment is paused, the turn is too. */
    record ReopenTurn(TurnId turn) implements OfTurn {}

    /** Moves a waiting turn to a position, counted from 0, in its line-up. */
    record MoveTurn(TurnId turn, int position) implements OfTurn {}
}
