package org.tertulia.sessions.rooms;

import java.util.List;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Around;
import org.tertulia.sessions.lineups.DerivedTurns;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.run.SegmentPhase;

/** Updates the turns in which rooms report when rooms change. */
final class RoomReports {
    private final Around<? extends RoomsState> around;

    RoomReports(Around<? extends RoomsState> around) {
        this.around = around;
    }

    /** Updates the reporting turns of a session. */
    void update(SessionId session) {
        reporting().filter(segment -> segment.session().equals(session)).forEach(this::derive);
    }

    /** Updates the reporting turns of all sessions. */
    void updateAll() {
        reporting().forEach(this::derive);
    }

    /** The turns of a segment that has ended are history. */
    private Stream<Segment> reporting() {
        return around.state().programme().segments().stream()
                .filter(segment -> segment.lineUp().source() == Source.ROOMS)
                .filter(segment -> around.state().phase(segment.id()) != SegmentPhase.ENDED);
    }

    private void derive(Segment segment) {
        new DerivedTurns(around).derive(segment, openedRooms(segment.session()));
    }

    /** An empty room has nothing to report. */
    private List<SubjectKey> openedRooms(SessionId session) {
        return around.state().programme().segments().stream()
                .filter(segment -> segment.session().equals(session))
                .filter(segment -> haveOpened(segment.id()))
                .flatMap(segment -> around.state().rooms(segment.id()).stream())
                .filter(room -> !room.seats().isEmpty())
                .map(room -> new SubjectKey(room.id().key().value()))
                .toList();
    }

    private boolean haveOpened(SegmentId segment) {
        return switch (around.state().roomsPhase(segment)) {
            case OPEN, RECALLED, CLOSED -> true;
            case NONE, PLANNED -> false;
        };
    }
}
