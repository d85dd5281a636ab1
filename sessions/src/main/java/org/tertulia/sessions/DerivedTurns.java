package org.tertulia.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.sessions.LineUpPlan.Source;

/** Turns that follow from elsewhere: one for each room of the session, or for each peer session so far. */
final class DerivedTurns {
    private final Draft draft;

    DerivedTurns(Draft draft) {
        this.draft = draft;
    }

    /** Brings the reports of a session in line with its rooms. */
    void reportRooms(SessionId session) {
        for (var segment : draft.state().programme().segments()) {
            if (segment.session().equals(session) && segment.lineUp().source() == Source.ROOMS) {
                derive(segment, openedRooms(session));
            }
        }
    }

    void reportSessions(Segment segment) {
        derive(segment, earlierPeerSessions(segment));
    }

    /** A room in which nobody sits has nothing to report. */
    private List<SubjectKey> openedRooms(SessionId session) {
        return draft.state().programme().segments().stream()
                .filter(segment -> segment.session().equals(session))
                .filter(segment -> haveOpened(segment.id()))
                .flatMap(segment -> draft.state().rooms(segment.id()).stream())
                .filter(room -> !room.seats().isEmpty())
                .map(room -> new SubjectKey(Keys.room(room.id()).value()))
                .toList();
    }

    private boolean haveOpened(SegmentId segment) {
        return switch (draft.state().roomsPhase(segment)) {
            case OPEN, RECALLED, CLOSED -> true;
            case NONE, PLANNED -> false;
        };
    }

    private List<SubjectKey> earlierPeerSessions(Segment segment) {
        return draft.state().programme().sessions().stream()
                .filter(session -> session.plannedEnd() <= segment.plannedStart())
                .filter(session -> isPeerSession(session.id()))
                .map(session -> new SubjectKey(Keys.session(session.id()).value()))
                .toList();
    }

    private boolean isPeerSession(SessionId session) {
        return draft.state().programme().segments().stream()
                .anyMatch(segment -> segment.session().equals(session) && segment.kind() == Segment.Kind.PEER_REVIEW);
    }

    /** Waiting turns keep their order; those whose subject is gone go, and new ones come last. */
    private void derive(Segment segment, List<SubjectKey> subjects) {
        var turns = draft.state().turns(segment.id());
        var kept = turns.stream()
                .filter(turn -> turn.waits() && (!isDerived(turn) || subjects.contains(turn.subject())))
                .map(Turn::planned)
                .toList();
        var next = new ArrayList<>(kept);
        for (var subject : missing(turns, subjects)) {
            next.add(new PlannedTurn(
                    new TurnId(draft.freshId()), subject, null, segment.lineUp().turnMillis()));
        }
        put(segment, turns, next);
    }

    private void put(Segment segment, List<Turn> before, List<PlannedTurn> next) {
        var changeOver = segment.lineUp().changeOverMillis();
        var waiting = before.stream().filter(Turn::waits).map(Turn::planned).toList();
        var same = changeOver == draft.state().lineUps().of(segment.id()).changeOverMillis() && next.equals(waiting);
        if (!same) {
            draft.add(new LineUpEvent.LineUpPut(segment.id(), changeOver, next));
        }
    }

    private static List<SubjectKey> missing(List<Turn> turns, List<SubjectKey> subjects) {
        Set<SubjectKey> there = turns.stream().map(Turn::subject).collect(Collectors.toSet());
        return subjects.stream().filter(subject -> !there.contains(subject)).toList();
    }

    private static boolean isDerived(Turn turn) {
        return Stream.of("room/", "session/")
                .anyMatch(kind -> turn.subject().value().startsWith(kind));
    }
}
