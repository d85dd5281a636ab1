package org.tertulia.sessions.lineups;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.lineups.LineUpCommand.CheckIn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.MoveTurn;
import org.tertulia.sessions.lineups.LineUpCommand.ReopenTurn;
import org.tertulia.sessions.lineups.LineUpCommand.SkipTurn;
import org.tertulia.sessions.lineups.LineUpEvent.CheckedIn;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.lineups.LineUpEvent.OfTurn;
import org.tertulia.sessions.lineups.LineUpEvent.TurnEnded;
import org.tertulia.sessions.lineups.LineUpEvent.TurnMoved;
import org.tertulia.sessions.lineups.LineUpEvent.TurnReopened;
import org.tertulia.sessions.lineups.LineUpEvent.TurnSkipped;
import org.tertulia.sessions.lineups.LineUpEvent.TurnStarted;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.RunEvent;

/** How changes of line-ups and turns are undone. */
final class LineUpUndo {
    private LineUpUndo() {}

    static Undo of(LineUpsState before, LineUpEvent event) {
        return switch (event) {
            case LineUpPut(var segment, var _, var _) ->
                Undo.by(PlannedLineUps.asItIs(before, segment)).outdating(puts(segment));
            case TurnMoved(var turn, var _) -> Undo.by(new MoveTurn(turn, position(before, turn)));
            case TurnEnded(var turn, var _, var _) ->
                Undo.by(new ReopenTurn(turn)).outdating(of(turn, Set.of(TurnReopened.class)));
            case TurnSkipped(var turn) ->
                Undo.by(new ReopenTurn(turn))
                        .outdating(of(turn, Set.of(TurnReopened.class, TurnMoved.class, CheckedIn.class)));
            case TurnReopened(var turn, var _) ->
                Undo.by(closeAgain(before, turn)).outdating(of(turn, Set.of(TurnEnded.class, TurnSkipped.class)));
            case TurnStarted(var turn, var _) -> Undo.impossible().outdating(overBy(before, turn));
            case CheckedIn(var turn, var here) ->
                before.knownTurn(turn).here() == here
                        ? Undo.nothing()
                        : Undo.by(new CheckIn(turn, !here)).outdating(of(turn, Set.of(CheckedIn.class)));
        };
    }

    private static LineUpCommand closeAgain(LineUpsState before, TurnId turn) {
        return before.knownTurn(turn).phase() == TurnPhase.SKIPPED ? new SkipTurn(turn) : new EndTurn(turn);
    }

    private static int position(LineUpsState state, TurnId turn) {
        return state.lineUps().of(state.knownTurn(turn).segment()).turns().indexOf(turn);
    }

    private static Predicate<Event> puts(SegmentId segment) {
        return event -> event instanceof LineUpPut put && put.segment().equals(segment);
    }

    private static Predicate<Event> of(TurnId turn, Set<Class<? extends OfTurn>> types) {
        return event -> event instanceof OfTurn of && of.turn().equals(turn) && types.contains(of.getClass());
    }

    /** A turn that starts never waits again, and no earlier turn of its segment continues. */
    private static Predicate<Event> overBy(LineUpsState before, TurnId started) {
        var segment = before.knownTurn(started).segment();
        var others = before.lineUps().of(segment).turns();
        return RunEvent.reopens(segment)
                .or(event -> event instanceof OfTurn of && of.turn().equals(started))
                .or(event -> event instanceof TurnEnded ended && others.contains(ended.turn()));
    }

    /** An ended turn can continue if no other turn of its line-up has started since. */
    static boolean canStillBeUndone(LineUpsState now, LineUpEvent event) {
        return switch (event) {
            case LineUpPut put -> now.segment(put.segment()) != null && isAsPut(now, put);
            case TurnMoved(var turn, var position) -> now.turn(turn) != null && position(now, turn) == position;
            case TurnEnded(var turn, var at, var _) ->
                is(now, turn, TurnPhase.ENDED) && nothingStartedSince(now, turn, at);
            case TurnSkipped(var turn) -> is(now, turn, TurnPhase.SKIPPED);
            case TurnReopened(var turn, var _) -> is(now, turn, TurnPhase.WAITING, TurnPhase.RUNNING);
            case CheckedIn(var id, var here) -> {
                var turn = now.turn(id);
                yield turn != null && turn.waits() && turn.here() == here;
            }
            case TurnStarted _ -> false;
        };
    }

    /** Whether the waiting turns are those that were put, without those that started, ended or were skipped since. */
    private static boolean isAsPut(LineUpsState now, LineUpPut put) {
        var waiting = now.turns(put.segment()).stream()
                .filter(Turn::waits)
                .map(Turn::planned)
                .toList();
        var expected = put.turns().stream()
                .filter(planned -> now.turn(planned.id()) == null
                        || now.knownTurn(planned.id()).waits())
                .toList();
        return now.lineUps().of(put.segment()).changeOverMillis() == put.changeOverMillis() && waiting.equals(expected);
    }

    private static boolean is(LineUpsState now, TurnId id, TurnPhase... phases) {
        var turn = now.turn(id);
        return turn != null && List.of(phases).contains(turn.phase());
    }

    private static boolean nothingStartedSince(LineUpsState now, TurnId ended, long at) {
        return now.turns(now.knownTurn(ended).segment()).stream()
                .filter(other -> !other.id().equals(ended))
                .map(Turn::startedAt)
                .noneMatch(started -> started != null && started >= at);
    }
}
