package org.tertulia.sessions.lineups;

import java.util.List;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.whole.Known;

/** The line-ups of all segments and their turns. */
public record LineUps(PMap<SegmentId, LineUp> bySegment, PMap<TurnId, Turn> turns) {
    public static final LineUps NONE = new LineUps(HashTreePMap.empty(), HashTreePMap.empty());

    public LineUp of(SegmentId segment) {
        return bySegment.getOrDefault(segment, LineUp.NONE);
    }

    List<Turn> turnsOf(SegmentId segment) {
        return of(segment).turns().stream().map(id -> Known.in(turns, id)).toList();
    }

    LineUps evolve(LineUpEvent event) {
        return switch (event) {
            case LineUpEvent.LineUpPut put -> put(put);
            case LineUpEvent.CheckedIn checked -> put(turn(checked.turn()).here(checked.here()));
            case LineUpEvent.TurnStarted started -> put(turn(started.turn()).started(started.at()));
            case LineUpEvent.TurnEnded ended -> put(turn(ended.turn()).ended(ended.at(), ended.usedMillis()));
            case LineUpEvent.TurnSkipped skipped -> put(turn(skipped.turn()).skipped());
            case LineUpEvent.TurnReopened reopened -> put(turn(reopened.turn()).reopened());
            case LineUpEvent.TurnMoved moved -> moved(moved.turn(), moved.position());
        };
    }

    LineUps keeping(Set<SegmentId> planned) {
        var gone =
                bySegment.keySet().stream().filter(id -> !planned.contains(id)).toList();
        var turnsGone = gone.stream().flatMap(id -> of(id).turns().stream()).toList();
        return new LineUps(bySegment.minusAll(gone), turns.minusAll(turnsGone));
    }

    /** Turns that do not wait keep their places at the front. The new turns replace the waiting ones. */
    private LineUps put(LineUpEvent.LineUpPut put) {
        var before = turnsOf(put.segment());
        var taken = before.stream().filter(turn -> !turn.waits()).map(Turn::id).toList();
        var planned =
                put.turns().stream().filter(turn -> !taken.contains(turn.id())).toList();
        var next =
                turns.minusAll(before.stream().filter(Turn::waits).map(Turn::id).toList());
        for (var turn : planned) {
            var known = turns.get(turn.id());
            next = next.plus(turn.id(), Turn.waiting(turn, put.segment(), known != null && known.here()));
        }
        var order = TreePVector.from(taken)
                .plusAll(planned.stream().map(PlannedTurn::id).toList());
        return new LineUps(bySegment.plus(put.segment(), new LineUp(put.changeOverMillis(), order)), next);
    }

    private LineUps moved(TurnId id, int position) {
        var segment = turn(id).segment();
        return new LineUps(bySegment.plus(segment, of(segment).moved(id, position)), turns);
    }

    private Turn turn(TurnId id) {
        return Known.in(turns, id);
    }

    private LineUps put(Turn turn) {
        return new LineUps(bySegment, turns.plus(turn.id(), turn));
    }
}
