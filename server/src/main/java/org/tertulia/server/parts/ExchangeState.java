package org.tertulia.server.parts;

import org.tertulia.posters.practices.Practices;
import org.tertulia.rapporteur.boards.Written;
import org.tertulia.rapporteur.briefs.Briefs;
import org.tertulia.rapporteur.briefs.BriefsState;
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

/** The state of one exchange after an event: one slice for each part. */
public record ExchangeState(
        Plan plan,
        People people,
        Controls controls,
        Clocks clocks,
        Run run,
        LineUps lineUps,
        Floor floor,
        Rooms rooms,
        Notices notices,
        Practices practices,
        Written written,
        Briefs briefs,
        Acts acts)
        implements SegmentsState, NoticesState, BriefsState, UndoState {
    static final ExchangeState INITIAL = new ExchangeState(
            Plan.NONE,
            People.NOBODY,
            Controls.FREE,
            Clocks.NONE,
            Run.NOTHING,
            LineUps.NONE,
            Floor.EMPTY,
            Rooms.NONE,
            Notices.NONE,
            Practices.NONE,
            Written.NOTHING,
            Briefs.NONE,
            Acts.NONE);

    ExchangeState with(Plan next) {
        return new ExchangeState(
                next, people, controls, clocks, run, lineUps, floor, rooms, notices, practices, written, briefs, acts);
    }

    ExchangeState with(People next) {
        return new ExchangeState(
                plan, next, controls, clocks, run, lineUps, floor, rooms, notices, practices, written, briefs, acts);
    }

    ExchangeState with(Controls next) {
        return new ExchangeState(
                plan, people, next, clocks, run, lineUps, floor, rooms, notices, practices, written, briefs, acts);
    }

    ExchangeState with(Clocks next) {
        return new ExchangeState(
                plan, people, controls, next, run, lineUps, floor, rooms, notices, practices, written, briefs, acts);
    }

    ExchangeState with(Run next) {
        return new ExchangeState(
                plan, people, controls, clocks, next, lineUps, floor, rooms, notices, practices, written, briefs, acts);
    }

    ExchangeState with(LineUps next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, next, floor, rooms, notices, practices, written, briefs, acts);
    }

    ExchangeState with(Floor next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, lineUps, next, rooms, notices, practices, written, briefs, acts);
    }

    ExchangeState with(Rooms next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, lineUps, floor, next, notices, practices, written, briefs, acts);
    }

    ExchangeState with(Notices next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, lineUps, floor, rooms, next, practices, written, briefs, acts);
    }

    ExchangeState with(Practices next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, lineUps, floor, rooms, notices, next, written, briefs, acts);
    }

    ExchangeState with(Written next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, lineUps, floor, rooms, notices, practices, next, briefs, acts);
    }

    ExchangeState with(Briefs next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, lineUps, floor, rooms, notices, practices, written, next, acts);
    }

    ExchangeState with(Acts next) {
        return new ExchangeState(
                plan, people, controls, clocks, run, lineUps, floor, rooms, notices, practices, written, briefs, next);
    }
}
