package org.tertulia.sessions.lineups;

import java.util.List;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;

/** What is asked of a line-up. The clock runs out, the facilitator ends the turn. */
public sealed interface LineUpCommand extends Command {
    /** What is asked of one turn. */
    sealed interface OfTurn extends LineUpCommand {
        TurnId turn();
    }

    /** Puts the turns of a segment that have not been taken yet, in order. */
    record PutLineUp(SegmentId segment, long changeOverMillis, List<PlannedTurn> turns) implements LineUpCommand {}

    /** The presenter says "I am here", or takes it back. */
    record CheckIn(TurnId turn, boolean here) implements OfTurn {}

    record StartTurn(TurnId turn) implements OfTurn {}

    record EndTurn(TurnId turn) implements OfTurn {}

    /** Puts a waiting turn behind all others. */
    record DeferTurn(TurnId turn) implements OfTurn {}

    record SkipTurn(TurnId turn) implements OfTurn {}

    /** Undoes the end or the skipping of a turn. */
    record ReopenTurn(TurnId turn) implements OfTurn {}

    /** Moves a waiting turn to a position, counted from 0, in its line-up. */
    record MoveTurn(TurnId turn, int position) implements OfTurn {}
}
