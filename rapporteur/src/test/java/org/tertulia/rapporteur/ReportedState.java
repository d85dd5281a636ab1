package org.tertulia.rapporteur;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.posters.practices.Practices;
import org.tertulia.posters.practices.PracticesPart;
import org.tertulia.rapporteur.boards.BoardsPart;
import org.tertulia.rapporteur.boards.Written;
import org.tertulia.rapporteur.briefs.Briefs;
import org.tertulia.rapporteur.briefs.BriefsPart;
import org.tertulia.rapporteur.briefs.BriefsState;
import org.tertulia.sessions.clocks.Clocks;
import org.tertulia.sessions.clocks.ClocksPart;
import org.tertulia.sessions.controls.Controls;
import org.tertulia.sessions.controls.ControlsPart;
import org.tertulia.sessions.floor.Floor;
import org.tertulia.sessions.floor.FloorPart;
import org.tertulia.sessions.lineups.LineUps;
import org.tertulia.sessions.lineups.LineUpsPart;
import org.tertulia.sessions.people.People;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.Plan;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.rooms.Rooms;
import org.tertulia.sessions.rooms.RoomsPart;
import org.tertulia.sessions.run.Run;
import org.tertulia.sessions.run.RunPart;
import org.tertulia.sessions.undo.Acts;
import org.tertulia.sessions.undo.UndoPart;
import org.tertulia.sessions.undo.UndoState;
import org.tertulia.sessions.whole.Placed;
import org.tertulia.sessions.whole.Told;
import org.tertulia.sessions.whole.Whole;

/** The state of an exchange with the parts up to briefs, and undo. */
public record ReportedState(
        Plan plan,
        People people,
        Controls controls,
        Clocks clocks,
        Run run,
        LineUps lineUps,
        Floor floor,
        Rooms rooms,
        Practices practices,
        Written written,
        Briefs briefs,
        Acts acts)
        implements BriefsState, UndoState {
    private static final ReportedState INITIAL = new ReportedState(
            Plan.NONE,
            People.NOBODY,
            Controls.FREE,
            Clocks.NONE,
            Run.NOTHING,
            LineUps.NONE,
            Floor.EMPTY,
            Rooms.NONE,
            Practices.NONE,
            Written.NOTHING,
            Briefs.NONE,
            Acts.NONE);

    /** The rules of an exchange in which everybody may do everything. */
    static Whole<ReportedState> rules() {
        return new Whole<>(
                INITIAL,
                List.of(
                        Placed.of(new ProgrammePart(), ReportedState::with),
                        Placed.of(new PeoplePart(), ReportedState::with),
                        Placed.of(new ControlsPart(), ReportedState::with),
                        Placed.of(new ClocksPart(), ReportedState::with),
                        Placed.of(new RunPart(), ReportedState::with),
                        Placed.of(new LineUpsPart(), ReportedState::with),
                        Placed.of(new FloorPart(), ReportedState::with),
                        Placed.of(new RoomsPart(), ReportedState::with),
                        Placed.of(new PracticesPart(), ReportedState::with),
                        Placed.of(new BoardsPart(), ReportedState::with),
                        Placed.of(new BriefsPart(), ReportedState::with),
                        Placed.of(
                                new UndoPart(event -> new Told(event.getClass().getSimpleName(), "", Map.of())),
                                ReportedState::with)),
                (state, command, actor) -> Optional.empty(),
                UndoPart.recorder(ReportedState::with));
    }

    /** The state with this slice in place of the one of its part. */
    private ReportedState with(Object slice) {
        return new ReportedState(
                slice instanceof Plan next ? next : plan,
                slice instanceof People next ? next : people,
                slice instanceof Controls next ? next : controls,
                slice instanceof Clocks next ? next : clocks,
                slice instanceof Run next ? next : run,
                slice instanceof LineUps next ? next : lineUps,
                slice instanceof Floor next ? next : floor,
                slice instanceof Rooms next ? next : rooms,
                slice instanceof Practices next ? next : practices,
                slice instanceof Written next ? next : written,
                slice instanceof Briefs next ? next : briefs,
                slice instanceof Acts next ? next : acts);
    }
}
