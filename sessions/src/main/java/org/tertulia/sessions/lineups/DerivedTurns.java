package org.tertulia.sessions.lineups;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;

/** Turns that are made from the rooms of a session or from the earlier peer sessions. */
public final class DerivedTurns {
    /** The kinds of entities that turns are made from. */
    private static final Set<String> DERIVED = Set.of("room", "session");

    private final Around<? extends LineUpsState> around;

    public DerivedTurns(Around<? extends LineUpsState> around) {
        this.around = around;
    }

    void reportSessions(Segment segment) {
        derive(segment, earlierPeerSessions(segment));
    }

    private List<SubjectKey> earlierPeerSessions(Segment segment) {
        return around.state().programme().sessions().stream()
                .filter(session -> session.plannedEnd() <= segment.plannedStart())
                .filter(session -> isPeerSession(session.id()))
                .map(session -> new SubjectKey(session.id().key().value()))
                .toList();
    }

    private boolean isPeerSession(SessionId session) {
        return around.state().programme().segments().stream()
                .anyMatch(segment -> segment.session().equals(session) && segment.kind() == Segment.Kind.PEER_REVIEW);
    }

    /** Waiting turns keep their order. Turns whose subject no longer exists are removed; new turns come last. */
    public void derive(Segment segment, List<SubjectKey> subjects) {
        var turns = around.state().turns(segment.id());
        var kept = turns.stream()
                .filter(turn -> turn.waits() && (!isDerived(turn) || subjects.contains(turn.subject())))
                .map(Turn::planned)
                .toList();
        var next = new ArrayList<>(kept);
        for (var subject : missing(turns, subjects)) {
            next.add(PlannedTurn.of(
                    new TurnId(around.freshId(this::isTurn)),
                    subject,
                    null,
                    segment.lineUp().turnMillis()));
        }
        put(segment, turns, next);
    }

    private boolean isTurn(String id) {
        return around.state().turn(new TurnId(id)) != null;
    }

    private void put(Segment segment, List<Turn> before, List<PlannedTurn> next) {
        var changeOver = segment.lineUp().changeOverMillis();
        var waiting = before.stream().filter(Turn::waits).map(Turn::planned).toList();
        var same = changeOver == around.state().lineUps().of(segment.id()).changeOverMillis() && next.equals(waiting);
        if (!same) {
            around.add(new LineUpEvent.LineUpPut(segment.id(), changeOver, next));
        }
    }

    private static List<SubjectKey> missing(List<Turn> turns, List<SubjectKey> subjects) {
        Set<SubjectKey> existing = turns.stream().map(Turn::subject).collect(Collectors.toSet());
        return subjects.stream().filter(subject -> !existing.contains(subject)).toList();
    }

    private static boolean isDerived(Turn turn) {
        return DERIVED.contains(new EntityKey(turn.subject().value()).kind());
    }
}
