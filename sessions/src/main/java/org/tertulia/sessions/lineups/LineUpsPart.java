package org.tertulia.sessions.lineups;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.OWN;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.lineups.LineUpCommand.CheckIn;
import org.tertulia.sessions.lineups.LineUpCommand.DeferTurn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.MoveTurn;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpCommand.ReopenTurn;
import org.tertulia.sessions.lineups.LineUpCommand.SkipTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.lineups.LineUpEvent.CheckedIn;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.lineups.LineUpEvent.TurnEnded;
import org.tertulia.sessions.lineups.LineUpEvent.TurnMoved;
import org.tertulia.sessions.lineups.LineUpEvent.TurnReopened;
import org.tertulia.sessions.lineups.LineUpEvent.TurnSkipped;
import org.tertulia.sessions.lineups.LineUpEvent.TurnStarted;
import org.tertulia.sessions.people.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.RunEvent;
import org.tertulia.sessions.run.RunEvent.SegmentEnded;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.Looks;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;

/** The turns of each segment: who has one, in which order, and the state of each. */
public final class LineUpsPart implements ExchangePart<LineUpsState, LineUps, LineUpCommand, LineUpEvent> {
    private static final PartTable<LineUpsState, LineUpCommand, LineUpEvent> TABLE = new PartTable<>(
                    LineUpsState.class, LineUpCommand.class, LineUpEvent.class)
            .command("putLineUp", PutLineUp.class, LineUpsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("checkIn", CheckIn.class, LineUpsPart::about, YES, ASSIGNED, NO, OWN, NO)
            .command("startTurn", StartTurn.class, LineUpsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("endTurn", EndTurn.class, LineUpsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("deferTurn", DeferTurn.class, LineUpsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("skipTurn", SkipTurn.class, LineUpsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("reopenTurn", ReopenTurn.class, LineUpsPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("moveTurn", MoveTurn.class, LineUpsPart::about, YES, ASSIGNED, NO, NO, NO)
            .undoable(PutLineUp.class, LineUpPut.class)
            .undoable(CheckIn.class, CheckedIn.class)
            .undoable(EndTurn.class, TurnEnded.class)
            .undoable(DeferTurn.class, TurnMoved.class)
            .undoable(SkipTurn.class, TurnSkipped.class)
            .undoable(ReopenTurn.class, TurnReopened.class)
            .undoable(MoveTurn.class, TurnMoved.class)
            .naming(TurnStarted.class)
            .namingIfFirst(LineUpPut.class, TurnSkipped.class)
            .details(CheckedIn.class, checked -> Map.of("here", String.valueOf(checked.here())))
            .event("lineUpPut", LineUpPut.class)
            .event("checkedIn", CheckedIn.class)
            .event("turnStarted", TurnStarted.class)
            .event("turnEnded", TurnEnded.class)
            .event("turnSkipped", TurnSkipped.class)
            .event("turnReopened", TurnReopened.class)
            .event("turnMoved", TurnMoved.class)
            .kind(
                    "turn",
                    TurnView.class,
                    state -> state.lineUps().turns().keySet().stream().map(TurnId::key),
                    (state, id) -> Looks.everyones(state.turn(new TurnId(id)), turn -> TurnView.of(state, turn)))
            .subject("turn", (state, id) -> turn(state, new TurnId(id)))
            .refusals(LineUpRefusal.values());

    private static final Follows<LineUpsState, LineUps> FOLLOWS = new Follows<LineUpsState, LineUps>()
            .objects(
                    ProgrammeChanged.class,
                    (changed, around) -> PlannedLineUps.objection(
                            around.state(), changed.next(around.state().programme())))
            .evolves(
                    ProgrammeChanged.class,
                    (state, _) ->
                            state.lineUps().keeping(state.plan().segments().keySet()))
            .after(ProgrammeChanged.class, (before, _, around) -> new PlannedLineUps(around).put(before))
            .touches(ProgrammeChanged.class, LineUpsPart::all)
            .touches(PersonAdmitted.class, (_, admitted, after) -> of(admitted.person(), after))
            .touches(PersonDismissed.class, (_, dismissed, after) -> of(dismissed.person(), after))
            .before(SegmentEnded.class, (ended, around) -> new LineUpRules(around).wrapUp(ended.segment()))
            .touches(RunEvent.class, (before, _, after) -> OnDeck.changed(before, after));

    private static Subject about(LineUpsState state, LineUpCommand command) {
        return switch (command) {
            case PutLineUp put -> ProgrammePart.segment(state, put.segment());
            case LineUpCommand.OfTurn of -> turn(state, of.turn());
        };
    }

    /** The subject of a command about a turn. It belongs to the organisation that presents. */
    public static Subject turn(LineUpsState state, TurnId id) {
        var turn = state.turn(id);
        return turn == null
                ? Subject.EXCHANGE
                : ProgrammePart.segment(state, turn.segment()).ownedBy(person -> state.presents(person, turn));
    }

    /** A turn shows its person only while they take part. */
    private static Set<EntityKey> of(PersonId person, LineUpsState after) {
        return after.lineUps().turns().values().stream()
                .filter(turn -> person.equals(turn.planned().person()))
                .map(turn -> turn.id().key())
                .collect(Collectors.toSet());
    }

    private static Set<EntityKey> all(LineUpsState before, ProgrammeChanged changed, LineUpsState after) {
        var keys = OnDeck.changed(before, after);
        before.lineUps().turns().keySet().forEach(id -> keys.add(id.key()));
        return keys;
    }

    @Override
    public PartTable<LineUpsState, LineUpCommand, LineUpEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<LineUpsState, LineUps> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(LineUpCommand command, Around<? extends LineUpsState> around) {
        return new LineUpRules(around).decide(command);
    }

    @Override
    public LineUps evolve(LineUpsState state, LineUpEvent event) {
        return state.lineUps().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(LineUpsState before, LineUpEvent event, LineUpsState after) {
        var keys = OnDeck.changed(before, after);
        switch (event) {
            case LineUpPut(var segment, var _, var _) -> {
                before.turns(segment).forEach(turn -> keys.add(turn.id().key()));
                after.turns(segment).forEach(turn -> keys.add(turn.id().key()));
            }
            case LineUpEvent.OfTurn of -> keys.add(of.turn().key());
        }
        return keys;
    }

    @Override
    public Undo undo(LineUpsState before, LineUpEvent event) {
        return LineUpUndo.of(before, event);
    }

    @Override
    public boolean canStillBeUndone(LineUpsState now, LineUpEvent event) {
        return LineUpUndo.canStillBeUndone(now, event);
    }
}
