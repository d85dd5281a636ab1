package org.tertulia.sessions.lineups;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockRules;
import org.tertulia.sessions.controls.ControlsRules;
import org.tertulia.sessions.lineups.LineUpCommand.CheckIn;
import org.tertulia.sessions.lineups.LineUpCommand.DeferTurn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.MoveTurn;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpCommand.ReopenTurn;
import org.tertulia.sessions.lineups.LineUpCommand.SkipTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.lineups.LineUpEvent.CheckedIn;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.lineups.LineUpEvent.TurnEnded;
import org.tertulia.sessions.lineups.LineUpEvent.TurnMoved;
import org.tertulia.sessions.lineups.LineUpEvent.TurnReopened;
import org.tertulia.sessions.lineups.LineUpEvent.TurnSkipped;
import org.tertulia.sessions.lineups.LineUpEvent.TurnStarted;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.RunRefusal;
import org.tertulia.sessions.run.SegmentPhase;

/** How turns are planned, started, moved, skipped and ended. */
public final class LineUpRules {
    private final Around<? extends LineUpsState> around;
    private final ControlsRules controls;
    private final ClockRules clocks;

    public LineUpRules(Around<? extends LineUpsState> around) {
        this.around = around;
        this.controls = new ControlsRules(around);
        this.clocks = new ClockRules(around);
    }

    Decision<Event> decide(LineUpCommand command) {
        return switch (command) {
            case PutLineUp put -> put(put);
            case CheckIn checkIn -> checkIn(checkIn);
            case StartTurn(var turn) -> withControls(turn, () -> start(turn));
            case EndTurn(var turn) -> withControls(turn, () -> end(turn));
            case DeferTurn(var turn) -> withControls(turn, () -> defer(turn));
            case SkipTurn(var turn) -> withControls(turn, () -> skip(turn));
            case ReopenTurn(var turn) -> withControls(turn, () -> reopen(turn));
            case MoveTurn move -> withControls(move.turn(), () -> move(move));
        };
    }

    /** Does this if the turn exists, and the actor holds or can take the controls of its segment. */
    private Decision<Event> withControls(TurnId id, Supplier<Decision<Event>> act) {
        var turn = around.state().turn(id);
        return turn == null ? Decision.refused(LineUpRefusal.TURN_UNKNOWN) : controls.holding(turn.segment(), act);
    }

    private Decision<Event> put(PutLineUp put) {
        var objection = first(
                when(around.state().segment(put.segment()) == null, ProgrammeRefusal.SEGMENT_UNKNOWN),
                when(around.state().phase(put.segment()) == SegmentPhase.ENDED, RunRefusal.SEGMENT_ENDED),
                when(
                        put.turns().stream().anyMatch(turn -> isElsewhere(turn.id(), put.segment())),
                        LineUpRefusal.TURN_EXISTS),
                PlannedLineUps.objection(around.state(), put));
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        around.add(new LineUpPut(put.segment(), put.changeOverMillis(), put.turns()));
        removeIdleChangeOver(put.segment());
        return around.accepted();
    }

    private boolean isElsewhere(TurnId id, SegmentId segment) {
        var known = around.state().turn(id);
        return known != null && !known.segment().equals(segment);
    }

    private Decision<Event> checkIn(CheckIn checkIn) {
        var refusal = unlessWaiting(checkIn.turn());
        return refusal != null ? refusal : around.accepted(new CheckedIn(checkIn.turn(), checkIn.here()));
    }

    private Decision<Event> start(TurnId id) {
        var refusal = unlessWaiting(id);
        if (refusal != null) {
            return refusal;
        }
        var turn = turn(id);
        if (around.state().phase(turn.segment()) != SegmentPhase.RUNNING) {
            return Decision.refused(RunRefusal.SEGMENT_NOT_RUNNING);
        }
        wrapUp(turn.segment());
        around.add(new TurnStarted(id, around.now()));
        if (turn.planned().isTimed()) {
            clocks.begin(
                    ClockId.turn(id),
                    ClockId.segment(turn.segment()),
                    turn.planned().lengthMillis());
        }
        return around.accepted();
    }

    private Decision<Event> end(TurnId id) {
        var turn = turn(id);
        if (!turn.runs()) {
            return Decision.refused(LineUpRefusal.TURN_NOT_RUNNING);
        }
        finish(turn);
        changeOver(turn.segment());
        return around.accepted();
    }

    private Decision<Event> defer(TurnId id) {
        var refusal = unlessWaiting(id);
        return refusal != null ? refusal : around.accepted(new TurnMoved(id, last(id)));
    }

    private Decision<Event> skip(TurnId id) {
        var refusal = unlessWaiting(id);
        if (refusal != null) {
            return refusal;
        }
        around.add(new TurnSkipped(id));
        removeIdleChangeOver(turn(id).segment());
        return around.accepted();
    }

    /** Skips the waiting turns about a subject that no longer exists. */
    public void skipWaiting(SubjectKey subject) {
        around.state().programme().segments().stream()
                .flatMap(segment -> around.state().turns(segment.id()).stream())
                .filter(turn -> turn.waits() && turn.subject().equals(subject))
                .forEach(turn -> skip(turn.id()));
    }

    private Decision<Event> move(MoveTurn move) {
        var refusal = unlessWaiting(move.turn());
        if (refusal != null) {
            return refusal;
        }
        if (move.position() < 0 || move.position() > last(move.turn())) {
            return Decision.refused(LineUpRefusal.TURN_POSITION);
        }
        return around.accepted(new TurnMoved(move.turn(), move.position()));
    }

    private Decision<Event> reopen(TurnId id) {
        var turn = turn(id);
        return switch (turn.phase()) {
            case WAITING, RUNNING -> Decision.refused(LineUpRefusal.TURN_NOT_TAKEN);
            case SKIPPED -> unskip(turn);
            case ENDED -> continueTurn(turn);
        };
    }

    private Decision<Event> unskip(Turn turn) {
        return around.state().phase(turn.segment()) == SegmentPhase.ENDED
                ? Decision.refused(RunRefusal.SEGMENT_ENDED)
                : around.accepted(new TurnReopened(turn.id(), around.now()));
    }

    private Decision<Event> continueTurn(Turn turn) {
        if (!around.state().isOpen(turn.segment())) {
            return Decision.refused(RunRefusal.SEGMENT_NOT_RUNNING);
        }
        if (around.state().runningTurn(turn.segment()) != null) {
            return Decision.refused(LineUpRefusal.TURN_OTHER_RUNS);
        }
        clocks.remove(ClockId.changeOver(turn.segment()));
        around.add(new TurnReopened(turn.id(), around.now()));
        if (turn.planned().isTimed()) {
            clocks.goOnWithParent(ClockId.turn(turn.id()));
        }
        return around.accepted();
    }

    /** Ends the running turn and the change-over, if there are any. */
    void wrapUp(SegmentId segment) {
        var running = around.state().runningTurn(segment);
        if (running != null) {
            finish(running);
        }
        clocks.remove(ClockId.changeOver(segment));
    }

    private void finish(Turn turn) {
        var clock = ClockId.turn(turn.id());
        if (turn.planned().isTimed()) {
            var used = around.state().knownClock(clock).usedMillis(around.now());
            around.add(new TurnEnded(turn.id(), around.now(), used));
            clocks.end(clock);
        } else {
            around.add(new TurnEnded(turn.id(), around.now(), turn.untimedMillis(around.now())));
        }
    }

    private void changeOver(SegmentId segment) {
        var length = around.state().lineUps().of(segment).changeOverMillis();
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
        return around.state().turns(segment).stream().anyMatch(Turn::waits);
    }

    private int last(TurnId id) {
        return around.state().lineUps().of(turn(id).segment()).turns().size() - 1;
    }

    private @Nullable Decision<Event> unlessWaiting(TurnId id) {
        var turn = around.state().turn(id);
        if (turn == null) {
            return Decision.refused(LineUpRefusal.TURN_UNKNOWN);
        }
        return turn.waits() ? null : Decision.refused(LineUpRefusal.TURN_NOT_WAITING);
    }

    private Turn turn(TurnId id) {
        return around.state().knownTurn(id);
    }
}
