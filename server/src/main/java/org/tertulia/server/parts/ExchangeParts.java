package org.tertulia.server.parts;

import java.util.List;
import org.tertulia.posters.practices.PracticesPart;
import org.tertulia.rapporteur.boards.BoardsPart;
import org.tertulia.rapporteur.briefs.BriefsPart;
import org.tertulia.realtime.contract.Event;
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
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Guard;
import org.tertulia.sessions.whole.Placed;
import org.tertulia.sessions.whole.Told;
import org.tertulia.sessions.whole.Whole;

/** The parts of an exchange, each after the parts it reads. This is the only list of them. */
public final class ExchangeParts {
    private static final List<Placed<ExchangeState>> ALL = List.of(
            Placed.of(new ProgrammePart(), ExchangeState::with),
            Placed.of(new PeoplePart(), ExchangeState::with),
            Placed.of(new ControlsPart(), ExchangeState::with),
            Placed.of(new ClocksPart(), ExchangeState::with),
            Placed.of(new RunPart(), ExchangeState::with),
            Placed.of(new LineUpsPart(), ExchangeState::with),
            Placed.of(new FloorPart(), ExchangeState::with),
            Placed.of(new RoomsPart(), ExchangeState::with),
            Placed.of(new SegmentsPart(), (state, none) -> state),
            Placed.of(new NoticesPart(), ExchangeState::with),
            Placed.of(new PracticesPart(), ExchangeState::with),
            Placed.of(new BoardsPart(), ExchangeState::with),
            Placed.of(new BriefsPart(), ExchangeState::with),
            Placed.of(new UndoPart(ExchangeParts::told), ExchangeState::with));

    private ExchangeParts() {}

    /** All parts, lowest first. */
    public static List<ExchangePart<?, ?, ?, ?>> all() {
        return ALL.stream().<ExchangePart<?, ?, ?, ?>>map(Placed::part).toList();
    }

    /** Asks the parts only when somebody looks at an act. */
    private static Told told(Event event) {
        return Told.of(event, all());
    }

    /** The rules of an exchange with the normal rights. */
    public static Whole<ExchangeState> rules() {
        return rules(new Rights());
    }

    /** The rules of an exchange with a different guard. */
    public static Whole<ExchangeState> rules(Guard<ExchangeState> guard) {
        return new Whole<>(initial(), ALL, guard, UndoPart.recorder(ExchangeState::with));
    }

    /** An exchange in which nothing has happened. */
    public static ExchangeState initial() {
        return ExchangeState.INITIAL;
    }
}
