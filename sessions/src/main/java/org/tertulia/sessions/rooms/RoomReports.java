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

/** Keeps the turns in which rooms report in line with the rooms there are. */
final class RoomReports {
    private final Around<? extends RoomsState> around;

    RoomReports(Around<? extends RoomsState> around) {
        this.around = around;
    }

    /** Brings the reports of a session in line with its rooms. */
    void of(SessionId session) {
        for (var segment : around.state().programme().segments()) {
            if (segment.session().equals(session) && isReporting(segment)) {
                new DerivedTurns(around).derive(segment, openedRooms(session));
            }
        }
    }

    /** Brings all reports in line that are not over yet. */
    void ofAll() {
        around.state().programme().segments().stream()
                .filter(RoomReports::isReporting)
                .filter(segment -> around.state().phase(segment.id()) != SegmentPhase.ENDED)
                .forEach(segment -> of(segment.session()));
    }

    private static boolean isReporting(Segment segment) {
        return segment.lineUp().source() == Source.ROOMS;
    }

    /** A room in which nobody sits has nothing to report. */
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
