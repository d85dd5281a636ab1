package org.tertulia.sessions.lineups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.SegmentPhase;
import org.tertulia.sessions.whole.Links;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;

/** The line-ups that a programme plans. */
final class PlannedLineUps {
    static final int MOST_TURNS = 100;

    private final Around<? extends LineUpsState> around;

    PlannedLineUps(Around<? extends LineUpsState> around) {
        this.around = around;
    }

    /** Sets the line-ups of a new programme, except for segments that have ended. */
    void put(LineUpsState before) {
        for (var segment : around.state().programme().segments()) {
            if (around.state().phase(segment.id()) != SegmentPhase.ENDED) {
                var old = before.segment(segment.id());
                put(segment, old == null ? null : old.lineUp());
            }
        }
    }

    /** If its plan has not changed, a line-up keeps the order that the facilitators gave it. */
    private void put(Segment segment, @Nullable LineUpPlan before) {
        var plan = segment.lineUp();
        switch (plan.source()) {
            case NONE, LISTED -> listed(segment.id(), plan, before);
            case SESSIONS -> new DerivedTurns(around).reportSessions(segment);
            case ROOMS -> {}
        }
    }

    private void listed(SegmentId segment, LineUpPlan plan, @Nullable LineUpPlan before) {
        var nothing = before == null && plan.source() == Source.NONE;
        if (!nothing && !plan.equals(before)) {
            around.add(new LineUpPut(segment, plan.changeOverMillis(), plan.turns()));
        }
    }

    /** The command that sets a line-up to its current state. */
    static PutLineUp asItIs(LineUpsState state, SegmentId segment) {
        var waiting = state.turns(segment).stream()
                .filter(Turn::waits)
                .map(Turn::planned)
                .toList();
        return new PutLineUp(segment, state.lineUps().of(segment).changeOverMillis(), waiting);
    }

    /** What is wrong with the first invalid line-up of a programme. */
    static Optional<Refusal> objection(LineUpsState state, Programme programme) {
        var kept = programme.segments().stream().map(Segment::id).collect(Collectors.toSet());
        return programme.segments().stream()
                .flatMap(segment -> objection(state, segment, kept).stream())
                .findFirst();
    }

    /** A turn may not belong to another segment that the programme keeps. */
    private static Optional<Refusal> objection(LineUpsState state, Segment segment, Set<SegmentId> kept) {
        var plan = segment.lineUp();
        var fromElsewhere = plan.turns().stream()
                .map(PlannedTurn::id)
                .filter(turn -> isElsewhere(state, turn, segment.id(), kept))
                .findFirst();
        if (fromElsewhere.isPresent()) {
            return Optional.of(about(LineUpRefusal.TURN_EXISTS, fromElsewhere.get()));
        }
        return wrong(state, plan.changeOverMillis(), plan.turns())
                .or(() -> plan.isWellTimed() ? Optional.empty() : Optional.of(LineUpRefusal.TURN_LENGTH))
                .map(code -> about(code, segment.id()));
    }

    private static boolean isElsewhere(LineUpsState state, TurnId id, SegmentId segment, Set<SegmentId> kept) {
        var known = state.turn(id);
        return known != null && !known.segment().equals(segment) && kept.contains(known.segment());
    }

    private static Refusal about(RefusalCode code, Id id) {
        return code.refusal("id", id.value());
    }

    /** What is wrong with the turns of one command. */
    static Optional<Refusal> objection(LineUpsState state, PutLineUp put) {
        return wrong(state, put.changeOverMillis(), put.turns()).map(RefusalCode::refusal);
    }

    private static Optional<RefusalCode> wrong(LineUpsState state, long changeOver, List<PlannedTurn> turns) {
        if (turns.size() > MOST_TURNS) {
            return Optional.of(LineUpRefusal.LINE_UP_TOO_LONG);
        }
        if (changeOver < 0 || changeOver > LineUpPlan.LONGEST_CHANGE_OVER_MILLIS) {
            return Optional.of(LineUpRefusal.TURN_LENGTH);
        }
        if (turns.stream().map(PlannedTurn::id).distinct().count() < turns.size()) {
            return Optional.of(LineUpRefusal.TURN_EXISTS);
        }
        return turns.stream().flatMap(turn -> wrong(state, turn).stream()).findFirst();
    }

    private static Optional<RefusalCode> wrong(LineUpsState state, PlannedTurn turn) {
        if (!PlainText.isId(turn.id().value())) {
            return Optional.of(TextRefusal.ID_MALFORMED);
        }
        if (turn.lengthMillis() != 0 && !PlannedTurn.isTurnLength(turn.lengthMillis())) {
            return Optional.of(LineUpRefusal.TURN_LENGTH);
        }
        if (turn.video() != null && !Links.isHttps(turn.video())) {
            return Optional.of(ProgrammeRefusal.PROGRAMME_LINK);
        }
        var organisation = turn.organisation();
        return organisation == null || state.organisation(organisation) != null
                ? Optional.empty()
                : Optional.of(ProgrammeRefusal.ORGANISATION_UNKNOWN);
    }
}
