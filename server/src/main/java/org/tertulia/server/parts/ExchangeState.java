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

    /** The state with this slice in place of the one of its part. */
    ExchangeState with(Object slice) {
        return new ExchangeState(
                slice instanceof Plan next ? next : plan,
                slice instanceof People next ? next : people,
                slice instanceof Controls next ? next : controls,
                slice instanceof Clocks next ? next : clocks,
                slice instanceof Run next ? next : run,
                slice instanceof LineUps next ? next : lineUps,
                slice instanceof Floor next ? next : floor,
                slice instanceof Rooms next ? next : rooms,
                slice instanceof Notices next ? next : notices,
                slice instanceof Practices next ? next : practices,
                slice instanceof Written next ? next : written,
                slice instanceof Briefs next ? next : briefs,
                slice instanceof Acts next ? next : acts);
    }
}
