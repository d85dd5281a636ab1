package org.tertulia.sessions.rooms;

import java.util.List;
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
        for (var segment : around.state().programme().segments()) {
            if (segment.session().equals(session) && isReporting(segment)) {
                new DerivedTurns(around).derive(segment, openedRooms(session));
            }
        }
    }

    /** Updates the turns of all reporting segments that have not ended. */
    void updateAll() {
        around.state().programme().segments().stream()
                .filter(RoomReports::isReporting)
                .filter(segment -> around.state().phase(segment.id()) != SegmentPhase.ENDED)
                .forEach(segment -> update(segment.session()));
    }

    private static boolean isReporting(Segment segment) {
        return segment.lineUp().source() == Source.ROOMS;
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
