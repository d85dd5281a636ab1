package org.tertulia.posters.practices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.sessions.clocks.Clocks;
import org.tertulia.sessions.clocks.ClocksPart;
import org.tertulia.sessions.controls.Controls;
import org.tertulia.sessions.controls.ControlsPart;
import org.tertulia.sessions.lineups.LineUps;
import org.tertulia.sessions.lineups.LineUpsPart;
import org.tertulia.sessions.people.People;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.Plan;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.run.Run;
import org.tertulia.sessions.run.RunPart;
import org.tertulia.sessions.undo.Acts;
import org.tertulia.sessions.undo.UndoPart;
import org.tertulia.sessions.undo.UndoState;
import org.tertulia.sessions.whole.Placed;
import org.tertulia.sessions.whole.Told;
import org.tertulia.sessions.whole.Whole;

/** The state of an exchange with the parts up to practices, and undo. */
record RoundState(
        Plan plan,
        People people,
        Controls controls,
        Clocks clocks,
        Run run,
        LineUps lineUps,
        Practices practices,
        Acts acts)
        implements PracticesState, UndoState {
    private static final RoundState INITIAL = new RoundState(
            Plan.NONE, People.NOBODY, Controls.FREE, Clocks.NONE, Run.NOTHING, LineUps.NONE, Practices.NONE, Acts.NONE);

    /** The rules of an exchange in which everybody may do everything. */
    static Whole<RoundState> rules() {
        return new Whole<>(
                INITIAL,
                List.of(
                        Placed.of(new ProgrammePart(), RoundState::with),
                        Placed.of(new PeoplePart(), RoundState::with),
                        Placed.of(new ControlsPart(), RoundState::with),
                        Placed.of(new ClocksPart(), RoundState::with),
                        Placed.of(new RunPart(), RoundState::with),
                        Placed.of(new LineUpsPart(), RoundState::with),
                        Placed.of(new PracticesPart(), RoundState::with),
                        Placed.of(
                                new UndoPart(event -> new Told(event.getClass().getSimpleName(), "", Map.of())),
                                RoundState::with)),
                (state, command, actor) -> Optional.empty(),
                UndoPart.recorder(RoundState::with));
    }

    /** The state with this slice in place of the one of its part. */
    private RoundState with(Object slice) {
        return new RoundState(
                slice instanceof Plan next ? next : plan,
                slice instanceof People next ? next : people,
                slice instanceof Controls next ? next : controls,
                slice instanceof Clocks next ? next : clocks,
                slice instanceof Run next ? next : run,
                slice instanceof LineUps next ? next : lineUps,
                slice instanceof Practices next ? next : practices,
                slice instanceof Acts next ? next : acts);
    }
}
