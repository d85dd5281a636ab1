package org.tertulia.sessions;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;

/** How turns are planned, taken, put off and ended. */
final class LineUpRules {
    static final int MOST_TURNS = 100;
    private static final long SHORTEST_TURN = TimeUnit.SECONDS.toMillis(10);
    private static final long LONGEST_TURN = TimeUnit.HOURS.toMillis(4);
    private static final long LONGEST_CHANGE_OVER = TimeUnit.MINUTES.toMillis(30);

    private final Draft draft;
    private final ClockRules clocks;

    LineUpRules(Draft draft) {
        this.draft = draft;
        this.clocks = new ClockRules(draft);
    }

    Decision<SessionsEvent> decide(LineUpCommand command) {
        return switch (command) {
            case LineUpCommand.PutLineUp put -> put(put);
            case LineUpCommand.CheckIn checkIn -> checkIn(checkIn);
            case LineUpCommand.StartTurn start -> start(start.turn());
            case LineUpCommand.EndTurn end -> end(end.turn());
            case LineUpCommand.DeferTurn defer -> defer(defer.turn());
            case LineUpCommand.SkipTurn skip -> skip(skip.turn());
            case LineUpCommand.ReopenTurn reopen -> reopen(reopen.turn());
            case LineUpCommand.MoveTurn move -> move(move);
        };
    }

    /** What is wrong with these turns for this segment; nothing when they can be put. */
    static @Nullable String wrong(SessionsState state, long changeOver, List<PlannedTurn> turns) {
        if (turns.size() > MOST_TURNS) {
            return Refusals.LINE_UP_TOO_LONG;
        }
        if (changeOver < 0 || changeOver > LONGEST_CHANGE_OVER) {
            return Refusals.TURN_LENGTH;
        }
        var ids = new HashSet<TurnId>();
        for (var turn : turns) {
            var wrong = ids.add(turn.id()) ? wrong(state, turn) : Refusals.TURN_EXISTS;
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static @Nullable String wrong(SessionsState state, PlannedTurn turn) {
        if (!PlainText.isId(turn.id().value())) {
            return Refusals.ID_MALFORMED;
        }
        if (!isTurnLength(turn.lengthMillis())) {
            return Refusals.TURN_LENGTH;
        }
        var organisation = turn.organisation();
        return organisation == null || state.organisation(organisation) != null ? null : Refusals.ORGANISATION_UNKNOWN;
    }

    static boolean isTurnLength(long millis) {
        return millis >= SHORTEST_TURN && millis <= LONGEST_TURN;
    }

    private Decision<SessionsEvent> put(LineUpCommand.PutLineUp put) {
        if (draft.state().segment(put.segment()) == null) {
            return Draft.refused(Refusals.SEGMENT_UNKNOWN);
        }
        if (draft.state().phase(put.segment()) == SegmentPhase.ENDED) {
            return Draft.refused(Refusals.SEGMENT_ENDED);
        }
        if (put.turns().stream().anyMatch(turn -> isElsewhere(turn.id(), put.segment()))) {
            return Draft.refused(Refusals.TURN_EXISTS);
        }
        var wrong = wrong(draft.state(), put.changeOverMillis(), put.turns());
        if (wrong != null) {
            return Draft.refused(wrong);
        }
        draft.add(new LineUpEvent.LineUpPut(put.segment(), put.changeOverMillis(), put.turns()));
        removeIdleChangeOver(put.segment());
        return draft.accepted();
    }

    private boolean isElsewhere(TurnId id, SegmentId segment) {
        var known = draft.state().turn(id);
        return known != null && !known.segment().equals(segment);
    }

    private Decision<SessionsEvent> checkIn(LineUpCommand.CheckIn checkIn) {
        var refusal = unlessWaiting(checkIn.turn());
        return refusal != null ? refusal : draft.accepted(new LineUpEvent.CheckedIn(checkIn.turn(), checkIn.here()));
    }

    private Decision<SessionsEvent> start(TurnId id) {
        var refusal = unlessWaiting(id);
        if (refusal != null) {
            return refusal;
        }
        var turn = turn(id);
        if (draft.state().phase(turn.segment()) != SegmentPhase.RUNNING) {
            return Draft.refused(Refusals.SEGMENT_NOT_RUNNING);
        }
        wrapUp(turn.segment());
        draft.add(new LineUpEvent.TurnStarted(id, draft.now()));
        clocks.begin(
                ClockId.turn(id),
                ClockId.segment(turn.segment()),
                turn.planned().lengthMillis());
        return draft.accepted();
    }

    private Decision<SessionsEvent> end(TurnId id) {
        var turn = draft.state().turn(id);
        if (turn == null) {
            return Draft.refused(Refusals.TURN_UNKNOWN);
        }
        if (!turn.runs()) {
            return Draft.refused(Refusals.TURN_NOT_RUNNING);
        }
        finish(turn);
        changeOver(turn.segment());
        return draft.accepted();
    }

    private Decision<SessionsEvent> defer(TurnId id) {
        var refusal = unlessWaiting(id);
        return refusal != null ? refusal : draft.accepted(new LineUpEvent.TurnMoved(id, last(id)));
    }

    private Decision<SessionsEvent> skip(TurnId id) {
        var refusal = unlessWaiting(id);
        if (refusal != null) {
            return refusal;
        }
        draft.add(new LineUpEvent.TurnSkipped(id));
        removeIdleChangeOver(turn(id).segment());
        return draft.accepted();
    }

    private Decision<SessionsEvent> move(LineUpCommand.MoveTurn move) {
        var refusal = unlessWaiting(move.turn());
        if (refusal != null) {
            return refusal;
        }
        if (move.position() < 0 || move.position() > last(move.turn())) {
            return Draft.refused(Refusals.TURN_POSITION);
        }
        return draft.accepted(new LineUpEvent.TurnMoved(move.turn(), move.position()));
    }

    private Decision<SessionsEvent> reopen(TurnId id) {
        var turn = draft.state().turn(id);
        if (turn == null) {
            return Draft.refused(Refusals.TURN_UNKNOWN);
        }
        return switch (turn.phase()) {
            case WAITING, RUNNING -> Draft.refused(Refusals.TURN_NOT_TAKEN);
            case SKIPPED -> unskip(turn);
            case ENDED -> goOn(turn);
        };
    }

    private Decision<SessionsEvent> unskip(Turn turn) {
        return draft.state().phase(turn.segment()) == SegmentPhase.ENDED
                ? Draft.refused(Refusals.SEGMENT_ENDED)
                : draft.accepted(new LineUpEvent.TurnReopened(turn.id(), draft.now()));
    }

    private Decision<SessionsEvent> goOn(Turn turn) {
        if (draft.state().phase(turn.segment()) != SegmentPhase.RUNNING) {
            return Draft.refused(Refusals.SEGMENT_NOT_RUNNING);
        }
        if (draft.state().runningTurn(turn.segment()) != null) {
            return Draft.refused(Refusals.TURN_OTHER_RUNS);
        }
        clocks.remove(ClockId.changeOver(turn.segment()));
        draft.add(new LineUpEvent.TurnReopened(turn.id(), draft.now()));
        clocks.goOn(ClockId.turn(turn.id()), Present.sure(turn.endedAt(), turn.id()));
        return draft.accepted();
    }

    /** Ends the turn that runs and the change-over, whichever there is. */
    void wrapUp(SegmentId segment) {
        var running = draft.state().runningTurn(segment);
        if (running != null) {
            finish(running);
        }
        clocks.remove(ClockId.changeOver(segment));
    }

    private void finish(Turn turn) {
        var clock = ClockId.turn(turn.id());
        var used = Present.in(draft.state().clocks().byId(), clock).usedMillis(draft.now());
        draft.add(new LineUpEvent.TurnEnded(turn.id(), draft.now(), used));
        clocks.end(clock);
    }

    private void changeOver(SegmentId segment) {
        var length = draft.state().lineUps().of(segment).changeOverMillis();
        if (length > 0 && somebodyWaits(segment)) {
            clocks.begin(ClockId.changeOver(segment), ClockId.segment(segment), length);
        }
    }

    private void removeIdleChangeOver(SegmentId segment) {
        if (!somebodyWaits(segment)) {
            clocks.remove(ClockId.changeOver(segment));
        }
    }

    private boolean somebodyWaits(SegmentId segment) {
        return draft.state().turns(segment).stream().anyMatch(Turn::waits);
    }

    private int last(TurnId id) {
        return draft.state().lineUps().of(turn(id).segment()).turns().size() - 1;
    }

    private @Nullable Decision<SessionsEvent> unlessWaiting(TurnId id) {
        var turn = draft.state().turn(id);
        if (turn == null) {
            return Draft.refused(Refusals.TURN_UNKNOWN);
        }
        return turn.waits() ? null : Draft.refused(Refusals.TURN_NOT_WAITING);
    }

    private Turn turn(TurnId id) {
        return Present.in(draft.state().lineUps().turns(), id);
    }
}
