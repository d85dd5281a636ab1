package org.tertulia.sessions.whole;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.sessions.clocks.ClocksPart;
import org.tertulia.sessions.controls.ControlsPart;
import org.tertulia.sessions.floor.FloorPart;
import org.tertulia.sessions.lineups.LineUpsPart;
import org.tertulia.sessions.notices.NoticesPart;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.rooms.RoomsPart;
import org.tertulia.sessions.run.RunPart;
import org.tertulia.sessions.segments.SegmentsPart;
import org.tertulia.sessions.undo.UndoPart;

/** The parts of this module, without the parts above. Everyone may send every command. */
final class SessionsParts {
    private static final List<Placed<SessionsState>> ALL = List.of(
            Placed.of(new ProgrammePart(), SessionsState::with),
            Placed.of(new PeoplePart(), SessionsState::with),
            Placed.of(new ControlsPart(), SessionsState::with),
            Placed.of(new ClocksPart(), SessionsState::with),
            Placed.of(new RunPart(), SessionsState::with),
            Placed.of(new LineUpsPart(), SessionsState::with),
            Placed.of(new FloorPart(), SessionsState::with),
            Placed.of(new RoomsPart(), SessionsState::with),
            Placed.of(new SegmentsPart(), (state, none) -> state),
            Placed.of(new NoticesPart(), SessionsState::with),
            Placed.of(
                    new UndoPart(event -> new Told(event.getClass().getSimpleName(), "", Map.of())),
                    SessionsState::with));

    private SessionsParts() {}

    static Whole<SessionsState> rules() {
        return new Whole<>(
                SessionsState.INITIAL,
                ALL,
                (state, command, actor) -> Optional.empty(),
                UndoPart.recorder(SessionsState::with));
    }
}
