package org.tertulia.sessions.whole;

import org.tertulia.sessions.clocks.Clocks;
import org.tertulia.sessions.controls.Controls;
import org.tertulia.sessions.floor.Floor;
import org.tertulia.sessions.lineups.LineUps;
import org.tertulia.sessions.notices.Notices;
import org.tertulia.sessions.notices.NoticesState;
import org.tertulia.sessions.people.People;
import org.tertulia.sessions.programme.Plan;
import org.tertulia.sessions.rooms.Rooms;
import org.tertulia.sessions.run.Run;
import org.tertulia.sessions.segments.SegmentsState;
import org.tertulia.sessions.undo.Acts;
import org.tertulia.sessions.undo.UndoState;

/** The state of an exchange with only the parts of this module. */
public record SessionsState(
        Plan plan,
        People people,
        Controls controls,
        Clocks clocks,
        Run run,
        LineUps lineUps,
        Floor floor,
        Rooms rooms,
        Notices notices,
        Acts acts)
        implements SegmentsState, NoticesState, UndoState {
    static final SessionsState INITIAL = new SessionsState(
            Plan.NONE,
            People.NOBODY,
            Controls.FREE,
            Clocks.NONE,
            Run.NOTHING,
            LineUps.NONE,
            Floor.EMPTY,
            Rooms.NONE,
            Notices.NONE,
            Acts.NONE);

    SessionsState with(Plan next) {
        return new SessionsState(next, people, controls, clocks, run, lineUps, floor, rooms, notices, acts);
    }

    SessionsState with(People next) {
        return new SessionsState(plan, next, controls, clocks, run, lineUps, floor, rooms, notices, acts);
    }

    SessionsState with(Controls next) {
        return new SessionsState(plan, people, next, clocks, run, lineUps, floor, rooms, notices, acts);
    }

    SessionsState with(Clocks next) {
        return new SessionsState(plan, people, controls, next, run, lineUps, floor, rooms, notices, acts);
    }

    SessionsState with(Run next) {
        return new SessionsState(plan, people, controls, clocks, next, lineUps, floor, rooms, notices, acts);
    }

    SessionsState with(LineUps next) {
        return new SessionsState(plan, people, controls, clocks, run, next, floor, rooms, notices, acts);
    }

    SessionsState with(Floor next) {
        return new SessionsState(plan, people, controls, clocks, run, lineUps, next, rooms, notices, acts);
    }

    SessionsState with(Rooms next) {
        return new SessionsState(plan, people, controls, clocks, run, lineUps, floor, next, notices, acts);
    }

    SessionsState with(Notices next) {
        return new SessionsState(plan, people, controls, clocks, run, lineUps, floor, rooms, next, acts);
    }

    SessionsState with(Acts next) {
        return new SessionsState(plan, people, controls, clocks, run, lineUps, floor, rooms, notices, next);
    }
}
