package org.tertulia.sessions.controls;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Set;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.controls.ControlsCommand.TakeControls;
import org.tertulia.sessions.controls.ControlsEvent.ControlsTaken;
import org.tertulia.sessions.people.PeopleEvent.PersonAdmitted;
import org.tertulia.sessions.people.PeopleEvent.PersonDismissed;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Subject;

/** Who holds the controls of each segment. The view of the segment shows it. */
public final class ControlsPart implements ExchangePart<ControlsState, Controls, ControlsCommand, ControlsEvent> {
    private static final PartTable<ControlsState, ControlsCommand, ControlsEvent> TABLE = new PartTable<>(
                    ControlsState.class, ControlsCommand.class, ControlsEvent.class)
            .command("takeControls", TakeControls.class, ControlsPart::about, YES, ASSIGNED, NO, NO, NO)
            .event("controlsTaken", ControlsTaken.class)
            .refusals(ControlsRefusal.values());

    private static final Follows<ControlsState, Controls> FOLLOWS = new Follows<ControlsState, Controls>()
            .evolves(ProgrammeChanged.class, (state, _) -> kept(state))
            .evolves(PersonAdmitted.class, (state, _) -> kept(state))
            .evolves(PersonDismissed.class, (state, _) -> kept(state));

    private static Subject about(ControlsState state, ControlsCommand command) {
        return switch (command) {
            case TakeControls(var segment) ->
                segment == null ? Subject.EXCHANGE : ProgrammePart.segment(state, segment);
        };
    }

    /** Only organisers and the facilitators of a segment hold its controls. A holder who loses the role loses the controls. */
    private static Controls kept(ControlsState state) {
        return state.controls().keeping((id, holder) -> {
            var segment = state.segment(id);
            var person = state.person(holder);
            return segment != null
                    && person != null
                    && (person.is(Role.ORGANISER) || person.is(Role.FACILITATOR, ProgrammePart.places(segment)));
        });
    }

    @Override
    public PartTable<ControlsState, ControlsCommand, ControlsEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<ControlsState, Controls> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(ControlsCommand command, Around<? extends ControlsState> around) {
        return new ControlsRules(around).decide(command);
    }

    @Override
    public Controls evolve(ControlsState state, ControlsEvent event) {
        return state.controls().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(ControlsState before, ControlsEvent event, ControlsState after) {
        return Set.of();
    }

    @Override
    public Undo undo(ControlsState before, ControlsEvent event) {
        return switch (event) {
            case ControlsTaken _ -> Undo.stays();
        };
    }

    @Override
    public boolean canStillBeUndone(ControlsState now, ControlsEvent event) {
        return switch (event) {
            case ControlsTaken _ -> true;
        };
    }
}
